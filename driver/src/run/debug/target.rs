//! What a debugger can ask of the program.
//!
//! Addresses are lldb's for WebAssembly: bits 62 and 63 tell memory (0) from module (1), bits 32 to 61 which one, the
//! rest is the offset. There is one of each here, number 0.

use super::look::{address, bytes, frames, module, places};
use super::server::Program;
use super::session::Session;
use crate::run::host::Host;
use gdbstub::arch::lldb::{Encoding, Format, Generic, Register};
use gdbstub::common::{Endianness, Pid, Signal, Tid};
use gdbstub::target::ext::base::BaseOps;
use gdbstub::target::ext::base::singlethread::{
    SingleThreadBase, SingleThreadResume, SingleThreadResumeOps, SingleThreadSingleStep,
    SingleThreadSingleStepOps,
};
use gdbstub::target::ext::breakpoints::{
    Breakpoints, BreakpointsOps, SwBreakpoint, SwBreakpointOps,
};
use gdbstub::target::ext::host_info::{HostInfo, HostInfoOps, HostInfoResponse};
use gdbstub::target::ext::libraries::{Libraries, LibrariesOps};
use gdbstub::target::ext::lldb_register_info_override::{
    Callback, CallbackToken, LldbRegisterInfoOverride, LldbRegisterInfoOverrideOps,
};
use gdbstub::target::ext::process_info::{ProcessInfo, ProcessInfoOps, ProcessInfoResponse};
use gdbstub::target::ext::wasm::{Wasm, WasmOps};
use gdbstub::target::{Target as Base, TargetError, TargetResult};
use gdbstub_arch::wasm::addr::{WasmAddr, WasmAddrType};
use gdbstub_arch::wasm::reg::WasmRegisters;
use std::sync::Arc;
use wasmtime::{AsContextMut, FrameHandle, ModulePC, StoreContextMut, Val};

const TRIPLE: &str = "wasm32-unknown-unknown-wasm";

/// There is no such address, or nothing to be looked up.
const EFAULT: u8 = 14;

/// The program, for gdbstub.
pub struct Target {
    pub session: Arc<Session>,
    wasm: Vec<u8>,
    /// The list of the one module.
    libraries: String,
}

impl Target {
    /// For `program`.
    pub fn new(program: Program, session: Arc<Session>) -> Self {
        let base = address(WasmAddrType::Object, 0);
        // It is no file's name, so that the debugger reads the module from here: the file may have a `#!` line, or
        // be a C file.
        let name = crate::markup::escape(&program.name);
        Target {
            session,
            wasm: program.wasm,
            libraries: format!(
                "<library-list><library name=\"wasm:{name}\"><section address=\"{base:#x}\"/></library></library-list>"
            ),
        }
    }

    /// The place where the program stands.
    pub fn pc(&self) -> Option<u64> {
        self.session.ask(|store| places(store).first().copied())?
    }

    fn set_stepping(&self, enabled: bool) -> Result<(), &'static str> {
        let set = self.session.ask(
            move |store| match store.as_context_mut().edit_breakpoints() {
                Some(mut edit) => edit.single_step(enabled).is_ok(),
                None => false,
            },
        );
        // A program that has ended takes no more steps.
        match set {
            Some(false) => Err("the engine cannot change the program's code"),
            _ => Ok(()),
        }
    }

    /// Sets or takes away a breakpoint; whether it could.
    fn set_breakpoint(&self, at: u64, there: bool) -> bool {
        let Some(place) = WasmAddr::from_raw(at).filter(|place| in_module(*place)) else {
            return false;
        };
        let pc = ModulePC::new(place.offset());
        self.session
            .ask(move |store| {
                let Some(module) = module(store) else {
                    return false;
                };
                let Some(mut edit) = store.as_context_mut().edit_breakpoints() else {
                    return false;
                };
                let done = if there {
                    edit.add_breakpoint(&module, pc)
                } else {
                    edit.remove_breakpoint(&module, pc)
                };
                done.is_ok()
            })
            .unwrap_or(false)
    }

    /// Looks a value up in the `index`th frame and puts it into `buffer`. Returns its size, 0 when there is none.
    fn value(
        &self,
        index: usize,
        buffer: &mut [u8],
        look: impl FnOnce(&mut StoreContextMut<'_, Host>, &FrameHandle) -> Option<Val> + Send + 'static,
    ) -> usize {
        let found = self.session.ask(move |store| {
            let frame = frames(store).into_iter().nth(index)?;
            look(store, &frame).and_then(bytes)
        });
        let found = found.flatten().unwrap_or_default();
        match buffer.get_mut(..found.len()) {
            Some(place) => place.copy_from_slice(&found),
            None => return 0,
        }
        found.len()
    }
}

fn in_module(place: WasmAddr) -> bool {
    place.addr_type() == WasmAddrType::Object && place.module_index() == 0
}

impl Base for Target {
    type Arch = gdbstub_arch::wasm::Wasm;
    type Error = &'static str;

    fn base_ops(&mut self) -> BaseOps<'_, Self::Arch, Self::Error> {
        BaseOps::SingleThread(self)
    }

    fn support_breakpoints(&mut self) -> Option<BreakpointsOps<'_, Self>> {
        Some(self)
    }

    fn support_host_info(&mut self) -> Option<HostInfoOps<'_, Self>> {
        Some(self)
    }

    fn support_process_info(&mut self) -> Option<ProcessInfoOps<'_, Self>> {
        Some(self)
    }

    fn support_libraries(&mut self) -> Option<LibrariesOps<'_, Self>> {
        Some(self)
    }

    fn support_lldb_register_info_override(
        &mut self,
    ) -> Option<LldbRegisterInfoOverrideOps<'_, Self>> {
        Some(self)
    }

    fn support_wasm(&mut self) -> Option<WasmOps<'_, Self>> {
        Some(self)
    }
}

impl SingleThreadBase for Target {
    fn read_registers(&mut self, registers: &mut WasmRegisters) -> TargetResult<(), Self> {
        registers.pc = self.pc().ok_or(TargetError::Errno(EFAULT))?;
        Ok(())
    }

    fn write_registers(&mut self, _: &WasmRegisters) -> TargetResult<(), Self> {
        // The program can go on only from where it is.
        Err(TargetError::NonFatal)
    }

    fn read_addrs(&mut self, start: u64, data: &mut [u8]) -> TargetResult<usize, Self> {
        let fault = TargetError::Errno(EFAULT);
        let place = WasmAddr::from_raw(start).filter(|place| place.module_index() == 0);
        let Some(place) = place else {
            return Err(fault);
        };
        let at = place.offset() as usize;
        let found = match place.addr_type() {
            WasmAddrType::Object => self.wasm.get(at..).map(|rest| part(rest, data.len())),
            WasmAddrType::Memory => {
                let size = data.len();
                let read = move |store: &mut StoreContextMut<'_, Host>| {
                    let memory = store.data().memory?;
                    memory.data(&*store).get(at..).map(|rest| part(rest, size))
                };
                self.session.ask(read).flatten()
            }
        };
        match found {
            Some(found) if !found.is_empty() => {
                data[..found.len()].copy_from_slice(&found);
                Ok(found.len())
            }
            _ => Err(fault),
        }
    }

    fn write_addrs(&mut self, start: u64, data: &[u8]) -> TargetResult<(), Self> {
        let place = WasmAddr::from_raw(start)
            .filter(|place| place.addr_type() == WasmAddrType::Memory && place.module_index() == 0);
        let written = place.and_then(|place| {
            let data = data.to_vec();
            self.session.ask(move |store| {
                let memory = store.data().memory?;
                memory
                    .write(&mut *store, place.offset() as usize, &data)
                    .ok()
            })?
        });
        written.ok_or(TargetError::Errno(EFAULT))
    }

    fn support_resume(&mut self) -> Option<SingleThreadResumeOps<'_, Self>> {
        Some(self)
    }
}

/// At most `size` bytes of `rest`.
fn part(rest: &[u8], size: usize) -> Vec<u8> {
    rest[..size.min(rest.len())].to_vec()
}

impl SingleThreadResume for Target {
    fn resume(&mut self, _: Option<Signal>) -> Result<(), Self::Error> {
        self.set_stepping(false)?;
        self.session.go();
        Ok(())
    }

    fn support_single_step(&mut self) -> Option<SingleThreadSingleStepOps<'_, Self>> {
        Some(self)
    }
}

impl SingleThreadSingleStep for Target {
    fn step(&mut self, _: Option<Signal>) -> Result<(), Self::Error> {
        self.set_stepping(true)?;
        self.session.go();
        Ok(())
    }
}

impl Breakpoints for Target {
    fn support_sw_breakpoint(&mut self) -> Option<SwBreakpointOps<'_, Self>> {
        Some(self)
    }
}

impl SwBreakpoint for Target {
    fn add_sw_breakpoint(&mut self, at: u64, _: usize) -> TargetResult<bool, Self> {
        Ok(self.set_breakpoint(at, true))
    }

    fn remove_sw_breakpoint(&mut self, at: u64, _: usize) -> TargetResult<bool, Self> {
        Ok(self.set_breakpoint(at, false))
    }
}

impl LldbRegisterInfoOverride for Target {
    /// lldb tells a breakpoint from a stray signal by the program counter, the one register.
    fn lldb_register_info<'a>(
        &mut self,
        id: usize,
        info: Callback<'a>,
    ) -> Result<CallbackToken<'a>, Self::Error> {
        Ok(match id {
            0 => info.write(Register {
                name: "pc",
                alt_name: Some("pc"),
                bitsize: 64,
                offset: 0,
                encoding: Encoding::Uint,
                format: Format::Hex,
                set: "General Purpose Registers",
                gcc: None,
                dwarf: None,
                generic: Some(Generic::Pc),
                container_regs: None,
                invalidate_regs: None,
            }),
            _ => info.done(),
        })
    }
}

impl HostInfo for Target {
    fn host_info(&self, write: &mut dyn FnMut(&HostInfoResponse<'_>)) -> Result<(), Self::Error> {
        write(&HostInfoResponse::Triple(TRIPLE));
        write(&HostInfoResponse::Endianness(Endianness::Little));
        write(&HostInfoResponse::PointerSize(4));
        Ok(())
    }
}

impl ProcessInfo for Target {
    fn process_info(
        &self,
        write: &mut dyn FnMut(&ProcessInfoResponse<'_>),
    ) -> Result<(), Self::Error> {
        write(&ProcessInfoResponse::Pid(Pid::MIN));
        write(&ProcessInfoResponse::Triple(TRIPLE));
        write(&ProcessInfoResponse::Endianness(Endianness::Little));
        write(&ProcessInfoResponse::PointerSize(4));
        Ok(())
    }
}

impl Libraries for Target {
    fn get_libraries(
        &self,
        offset: u64,
        length: usize,
        buffer: &mut [u8],
    ) -> TargetResult<usize, Self> {
        let at = usize::try_from(offset).unwrap_or(usize::MAX);
        let rest = self.libraries.as_bytes().get(at..).unwrap_or_default();
        let part = &rest[..length.min(buffer.len()).min(rest.len())];
        buffer[..part.len()].copy_from_slice(part);
        Ok(part.len())
    }
}

impl Wasm for Target {
    fn wasm_call_stack(&self, _: Tid, next: &mut dyn FnMut(u64)) -> Result<(), Self::Error> {
        let all = self.session.ask(places);
        all.unwrap_or_default().into_iter().for_each(next);
        Ok(())
    }

    fn read_wasm_local(
        &self,
        _: Tid,
        frame: usize,
        local: usize,
        buffer: &mut [u8],
    ) -> Result<usize, Self::Error> {
        Ok(self.value(frame, buffer, move |store, frame| {
            let index = u32::try_from(local).ok()?;
            let count = frame.num_locals(&mut *store).ok()?;
            (index < count).then(|| frame.local(&mut *store, index).ok())?
        }))
    }

    fn read_wasm_stack(
        &self,
        _: Tid,
        frame: usize,
        index: usize,
        buffer: &mut [u8],
    ) -> Result<usize, Self::Error> {
        Ok(self.value(frame, buffer, move |store, frame| {
            let count = frame.num_stacks(&mut *store).ok()?;
            // The debugger counts from the top.
            let from_bottom = count.checked_sub(u32::try_from(index).ok()?.checked_add(1)?)?;
            frame.stack(&mut *store, from_bottom).ok()
        }))
    }

    fn read_wasm_global(
        &self,
        _: Tid,
        frame: usize,
        global: usize,
        buffer: &mut [u8],
    ) -> Result<usize, Self::Error> {
        Ok(self.value(frame, buffer, move |store, frame| {
            let instance = frame.instance(&mut *store).ok()?;
            let global = instance.debug_global(&mut *store, u32::try_from(global).ok()?)?;
            Some(global.get(&mut *store))
        }))
    }
}
