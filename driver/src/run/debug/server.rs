//! The server's thread: gdb's remote protocol over one TCP connection.

use super::session::{Inbox, Session, Stop};
use super::target::Target;
use super::wire::{self, Wire};
use crate::run::error::Error;
use crate::run::note;
use gdbstub::common::Signal;
use gdbstub::stub::state_machine::state::CtrlCInterrupt;
use gdbstub::stub::state_machine::{GdbStubStateMachine as Machine, GdbStubStateMachineInner};
use gdbstub::stub::{DisconnectReason, GdbStub, SingleThreadStopReason};
use gdbstub_arch::wasm::reg::id::WasmRegId;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;

/// How much fits one packet: debuggers read the module's sections in packets.
const PACKET: usize = 64 << 10;

/// The program that is debugged.
pub struct Program {
    /// Its name, for the debugger's list of modules.
    pub name: String,
    /// The module.
    pub wasm: Vec<u8>,
}

type Failure = Box<dyn std::error::Error>;

/// How a debugger left.
enum Left {
    /// The program had ended.
    AfterEnd,
    /// It lets the program run on.
    Detached,
    /// It killed the program, or was lost.
    Gone,
}

/// Starts the thread. `outlives` says whether the program runs on when the debugger detaches.
pub fn start(
    listener: TcpListener,
    program: Program,
    session: Arc<Session>,
    inbox: Receiver<Inbox>,
    outlives: bool,
) -> Result<JoinHandle<()>, Error> {
    let work = move || match serve(&listener, program, &session, &inbox) {
        Ok(Left::AfterEnd) => {}
        Ok(Left::Detached) if outlives => session.detach(),
        Ok(Left::Detached | Left::Gone) => session.kill(),
        Err(e) => {
            note::note(format_args!(
                "the debugger is lost, and the program ends: {e}"
            ));
            session.kill();
        }
    };
    std::thread::Builder::new()
        .spawn(work)
        .map_err(|source| Error::DebugThread { source })
}

/// Waits for the debugger and for the program's first stop, then lets them talk.
fn serve(
    listener: &TcpListener,
    program: Program,
    session: &Arc<Session>,
    inbox: &Receiver<Inbox>,
) -> Result<Left, Failure> {
    let first = inbox.recv()?;
    let (connection, _) = listener.accept()?;
    wire::forward(connection.try_clone()?, session.inbox())?;
    let mut target = Target::new(program, Arc::clone(session));
    let machine = GdbStub::builder(Wire::new(connection)?)
        .packet_buffer_size(PACKET)
        .build()?
        .run_state_machine(&mut target)?;
    let mut talk = Talk {
        target,
        inbox,
        end: first.is_end().then_some(first),
    };
    talk.run(machine)
}

/// A debugger at work.
struct Talk<'a> {
    target: Target,
    inbox: &'a Receiver<Inbox>,
    /// The program's end, which came before the debugger let it go on.
    end: Option<Inbox>,
}

impl Talk<'_> {
    fn run<'m>(&mut self, mut machine: Machine<'m, Target, Wire>) -> Result<Left, Failure> {
        loop {
            machine = match machine {
                Machine::Disconnected(machine) => {
                    return Ok(match machine.get_reason() {
                        DisconnectReason::Disconnect => Left::Detached,
                        DisconnectReason::Kill => Left::Gone,
                        _ => Left::AfterEnd,
                    });
                }
                Machine::CtrlCInterrupt(machine) => self.interrupt(machine)?,
                Machine::Idle(_) | Machine::Running(_) => match self.next(&machine)? {
                    Inbox::Bytes(bytes) => self.take(machine, &bytes)?,
                    Inbox::Closed => return Ok(Left::Gone),
                    news => self.tell(machine, news)?,
                },
            };
        }
    }

    /// Has the program stop soon; that it did is told when it has.
    fn interrupt<'m>(
        &mut self,
        machine: GdbStubStateMachineInner<'m, CtrlCInterrupt, Target, Wire>,
    ) -> Result<Machine<'m, Target, Wire>, Failure> {
        self.target.session.interrupt();
        Ok(machine.interrupt_handled(&mut self.target, None::<SingleThreadStopReason<u64>>)?)
    }

    /// What comes next. While the program stands still, that is only the debugger's.
    fn next(&mut self, machine: &Machine<'_, Target, Wire>) -> Result<Inbox, Failure> {
        let running = matches!(machine, Machine::Running(_));
        if let Some(end) = self.end.take_if(|_| running) {
            return Ok(end);
        }
        loop {
            let news = self.inbox.recv()?;
            if running || !news.is_end() {
                return Ok(news);
            }
            self.end = Some(news);
        }
    }

    /// Takes bytes of the debugger's.
    fn take<'m>(
        &mut self,
        mut machine: Machine<'m, Target, Wire>,
        bytes: &[u8],
    ) -> Result<Machine<'m, Target, Wire>, Failure> {
        for &byte in bytes {
            machine = match machine {
                Machine::Idle(machine) => machine.incoming_data(&mut self.target, byte)?,
                Machine::Running(machine) => machine.incoming_data(&mut self.target, byte)?,
                Machine::CtrlCInterrupt(machine) => self.interrupt(machine)?,
                disconnected => return Ok(disconnected),
            };
        }
        Ok(machine)
    }

    /// Tells the debugger of a stop, or of the end.
    fn tell<'m>(
        &mut self,
        machine: Machine<'m, Target, Wire>,
        news: Inbox,
    ) -> Result<Machine<'m, Target, Wire>, Failure> {
        let Machine::Running(machine) = machine else {
            return Ok(machine);
        };
        if news.is_end() {
            self.target.session.close();
        }
        let reason = match news {
            Inbox::Stopped(Stop::Break) => SingleThreadStopReason::SwBreak(()),
            Inbox::Stopped(Stop::Interrupt) => stopped_by(Signal::SIGINT),
            Inbox::Stopped(Stop::Crash(signal)) => stopped_by(Signal(signal)),
            Inbox::Exited(code) => SingleThreadStopReason::Exited(code),
            Inbox::Terminated(signal) => SingleThreadStopReason::Terminated(Signal(signal)),
            Inbox::Bytes(_) | Inbox::Closed => return Ok(Machine::Running(machine)),
        };
        // lldb wants the place of the stop with the stop.
        let pc = self.target.pc().unwrap_or_default().to_le_bytes();
        let mut registers = std::iter::once((WasmRegId::Pc, &pc[..]));
        Ok(machine.report_stop_with_regs(&mut self.target, reason, &mut registers)?)
    }
}

fn stopped_by(signal: Signal) -> SingleThreadStopReason<u64> {
    SingleThreadStopReason::SignalWithThread { tid: (), signal }
}
