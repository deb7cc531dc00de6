//! Functions of libc with `...`: their further arguments are in memory, and the last parameter that WebAssembly sees is the
//! address. A call without a declaration passes them as if they were parameters, so the adapter puts them there.

use wasmparser::ValType;

use super::code::Code;
use super::mismatch::Mismatch;
use super::signature::Signature;

/// The functions, with the number of the parameters before the `...`.
const FUNCTIONS: &[(&str, usize)] = &[
    ("asprintf", 2),
    ("dprintf", 2),
    ("err", 2),
    ("errx", 2),
    ("execl", 2),
    ("execle", 2),
    ("execlp", 2),
    ("fcntl", 2),
    ("fprintf", 2),
    ("fscanf", 2),
    ("fwprintf", 2),
    ("fwscanf", 2),
    ("ioctl", 2),
    ("mq_open", 2),
    ("open", 2),
    ("open64", 2),
    ("openat", 3),
    ("openat64", 3),
    ("prctl", 1),
    ("printf", 1),
    ("ptrace", 1),
    ("scanf", 1),
    ("sem_open", 2),
    ("semctl", 3),
    ("snprintf", 3),
    ("sprintf", 2),
    ("sscanf", 2),
    ("swprintf", 3),
    ("swscanf", 2),
    ("syscall", 1),
    ("syslog", 2),
    ("ulimit", 1),
    ("warn", 1),
    ("warnx", 1),
    ("wprintf", 1),
    ("wscanf", 1),
];

/// The number of `function`'s parameters before the `...`, if it is one of libc's with these.
pub fn fixed(function: &str, mismatch: &Mismatch, defined: &Signature) -> Option<usize> {
    let &(_, fixed) = FUNCTIONS.iter().find(|(name, _)| *name == function)?;
    let mut seen = mismatch.seen.iter();
    let is_libc = seen.any(|(signature, file)| signature == defined && file.starts_with("libc.a("));
    (is_libc && defined.params.len() == fixed + 1).then_some(fixed)
}

impl Signature {
    /// Whether a call by this signature has a plain meaning for the variadic function `to`.
    pub fn fits_variadic(&self, to: &Signature, fixed: usize) -> bool {
        let before = |signature: &Signature| Signature {
            params: signature.params.iter().take(fixed).copied().collect(),
            results: signature.results.clone(),
        };
        before(self).fits(&before(to)) && self.fits(self)
    }
}

/// Calls the function `real` with the further arguments in memory, on the C stack whose pointer is the global `stack`. There is a
/// local variable of the type i32 behind the parameters.
pub fn call(
    code: &mut Code,
    call: &Signature,
    defined: &Signature,
    fixed: usize,
    real: u32,
    stack: u32,
) {
    let local = call.params.len() as u32;
    let mut size = 0;
    let mut places = Vec::new();
    for (param, &value) in call.params.iter().enumerate().skip(fixed) {
        let wide = !matches!(value, ValType::I32 | ValType::F32);
        let width = if wide { 8u32 } else { 4 };
        size = size_up(size, width);
        places.push((param as u32, value, size));
        size += width;
    }
    let size = size_up(size, 16);
    code.global_get(stack)
        .i32(size)
        .sub()
        .tee(local)
        .global_set(stack);
    for (param, value, offset) in places {
        code.get(local).get(param).store(value, offset);
    }
    let known = call.params.len().min(fixed);
    code.arguments(&call.params[..known], &defined.params[..fixed]);
    code.get(local).call(real);
    code.get(local).i32(size).add().global_set(stack);
}

/// The next multiple of a power of two.
fn size_up(size: u32, multiple: u32) -> u32 {
    (size + multiple - 1) & !(multiple - 1)
}
