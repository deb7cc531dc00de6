/* The rest of Rust's library: collections (whose hashes begin with random numbers), formatting, numbers, text.
 * flags: -O
 * stdout:
 *   10000 of 10000
 *   [1, 1, 2, 3, 5, 8]
 *   3.141592653589793 1e300 NaN inf -0
 *   0.30000000000000004 340282366920938463463374607431768211455
 *   äöü 3 6 ÄÖÜ
 *   Ok(3.5) true
 *   00ff 0x2a |  right|left  | 1.500e3
 */
use std::collections::{BTreeSet, HashMap};

fn main() {
    let map: HashMap<u32, String> = (0..10_000).map(|n| (n, n.to_string())).collect();
    println!(
        "{} of {}",
        map.iter().filter(|(k, v)| k.to_string() == **v).count(),
        map.len()
    );
    let mut list = vec![8, 1, 5, 3, 2, 1];
    list.sort();
    println!("{list:?}");
    println!(
        "{} {:e} {} {} {}",
        std::f64::consts::PI,
        1e300,
        f64::NAN,
        f64::INFINITY,
        -0.0
    );
    println!("{} {}", 0.1 + 0.2, u128::MAX);
    let text = "äöü";
    println!(
        "{text} {} {} {}",
        text.chars().count(),
        text.len(),
        text.to_uppercase()
    );
    let set: BTreeSet<_> = "hello".chars().collect();
    println!("{:?} {}", "3.5".parse::<f32>(), set.contains(&'h'));
    println!(
        "{:04x} {:#x} |{:>7}|{:<6}| {:.3e}",
        255, 42, "right", "left", 1500.0
    );
}
