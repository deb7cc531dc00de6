//! `wasicc inspect` and `wasicc size`: what is in a program, and where its bytes come from.
//!
//! [`module`] reads the program, [`archive`] the libraries that its functions may come from, [`origin`] brings the two
//! together. [`graph`] finds the way from main to a function, that is, what pulled it in. [`report`], [`treemap`] and
//! [`difference`] show it.

mod archive;
mod command;
mod difference;
mod graph;
pub mod module;
mod origin;
mod report;
mod tree;
mod treemap;

pub use archive::members;
pub use command::{inspect, size};
