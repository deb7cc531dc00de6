//! What belongs to one running program.

use super::clock::Clock;
use super::exit::Finish;
use super::random::Random;
use super::read_only::ReadOnly;
use super::readlink::Granted;
use super::sites::Sites;
use super::stdio::Stdio;
use super::watch::Watch;
use crate::run::limits::Limits;
use crate::run::signals::Delivery;
use wasmtime::Memory;
use wasmtime_wasi::p1::WasiP1Ctx;

/// The data of the program's store.
pub struct Host {
    /// wasmtime-wasi's part: files and directories.
    pub wasi: WasiP1Ctx,
    /// The memory, found at the first call.
    pub memory: Option<Memory>,
    /// The arguments, argv[0] first.
    pub arguments: Vec<Vec<u8>>,
    /// The environment, `NAME=VALUE` each.
    pub environment: Vec<Vec<u8>>,
    pub stdio: Stdio,
    /// Which directories were granted `:ro`.
    pub read_only: ReadOnly,
    pub granted: Granted,
    pub clock: Clock,
    pub random: Random,
    pub limits: Limits,
    /// How signals reach the program, when it takes them.
    pub delivery: Option<Delivery>,
    /// What sees each call, when an option asks for it.
    pub watch: Option<Watch>,
    /// Whether it may start other programs.
    pub spawn: bool,
    /// The calls that the program's malloc asked for.
    pub sites: Sites,
    /// How the program's end is told to the runner.
    pub finish: Finish,
}
