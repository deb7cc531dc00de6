//! x
mod sched_yield { #[test] fn works() {} }
