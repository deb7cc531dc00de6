//! What is looked up on the program's thread while it stands still.

use crate::run::host::Host;
use gdbstub_arch::wasm::addr::{WasmAddr, WasmAddrType};
use wasmtime::{AsContextMut, FrameHandle, Module, StoreContextMut, Val};

/// An address of the one module or memory.
pub fn address(kind: WasmAddrType, offset: u32) -> u64 {
    WasmAddr::new(kind, 0, offset).map_or(0, WasmAddr::as_raw)
}

/// The frames of the program's functions, the innermost first.
pub fn frames(store: &mut StoreContextMut<'_, Host>) -> Vec<FrameHandle> {
    let mut all = Vec::new();
    // One entry into the program; a signal's handler is another.
    let entries: Vec<_> = store.debug_exit_frames().collect();
    for entry in entries {
        let mut next = Some(entry);
        while let Some(frame) = next {
            next = frame.parent(&mut *store).ok().flatten();
            all.push(frame);
        }
    }
    all.retain(|frame| matches!(frame.wasm_function_index_and_pc(&mut *store), Ok(Some(_))));
    all
}

/// Where each frame is.
pub fn places(store: &mut StoreContextMut<'_, Host>) -> Vec<u64> {
    let all = frames(store);
    let place = |frame: FrameHandle| {
        let (_, pc) = frame.wasm_function_index_and_pc(&mut *store).ok()??;
        Some(address(WasmAddrType::Object, pc.raw()))
    };
    all.into_iter().filter_map(place).collect()
}

/// The one module.
pub fn module(store: &mut StoreContextMut<'_, Host>) -> Option<Module> {
    store
        .as_context_mut()
        .debug_all_modules()
        .into_iter()
        .next()
}

/// A value as the debugger takes it: little-endian, of its own size.
pub fn bytes(value: Val) -> Option<Vec<u8>> {
    Some(match value {
        Val::I32(value) => value.to_le_bytes().into(),
        Val::I64(value) => value.to_le_bytes().into(),
        Val::F32(bits) => bits.to_le_bytes().into(),
        Val::F64(bits) => bits.to_le_bytes().into(),
        Val::V128(value) => value.as_u128().to_le_bytes().into(),
        _ => return None,
    })
}
