//! The functions of `wasi_snapshot_preview1`, each in a module of its name: tests of what works, and tests named
//! `fails_…` of what must fail, with the error number. A test whose name ends with `exits_N` ends the
//! program with N.

mod clock;
mod connection;
mod directory;
mod file;
mod flags;
mod limits;
mod link;
mod open;
mod poll;
mod position;
mod preopen;
mod process;
mod renumber;
mod sandbox;
mod socket;
mod stdio;
mod strings;
mod times;
