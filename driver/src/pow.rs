//! C's `pow`, the one function that libraries here want of libm, for the estimate of a progress bar and the like: with it in the binary, the system need not
//! load libm, and look at the processor for it, at the start of every compilation.

#[unsafe(no_mangle)]
extern "C" fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

#[cfg(test)]
mod tests {
    #[test]
    fn libraries_reach_it() {
        for (x, y) in [(2.0, 10.0), (0.5, 3.0), (10.0, -2.0), (9.0, 0.5)] {
            assert_eq!(f64::powf(x, y), super::pow(x, y));
        }
        assert!(f64::powf(-1.0, 0.5).is_nan());
    }
}
