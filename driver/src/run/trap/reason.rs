//! A trap's reason in C's terms.

use super::fault::Fault;
use super::frame::Frame;
use crate::run::host::ALLOCATOR;
use crate::run::quantity::show_size;
use wasmtime::Trap;

/// Where the debugging malloc ends the program (libc-bottom/malloc-debug/report.c). It has told the calls.
pub const MALLOC_STOP: &str = "__malloc_debug_stop";

/// What a trap in malloc's own code stands for: libc-bottom/malloc/crash.c, and musl's assertions.
const HEAP_DAMAGED: &str = "malloc found its heap damaged: a write outside of a block, or to a freed one, or a wrong pointer to free \
     (-fmalloc=debug tells which)";

/// malloc's functions stand among so many of the innermost calls.
const MALLOC_DEPTH: usize = 4;

/// What is known about the place of a trap.
pub struct Scene<'a> {
    pub frames: &'a [Frame],
    pub fault: Option<Fault>,
    pub stack_pointer: Option<u32>,
}

/// What happened, as far as the place of the trap tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Calls nested deeper than the engine's stack of calls.
    CallsTooDeep,
    /// The C stack in the program's memory is full. Its size stands in the module.
    StackFull,
    Other(String),
}

/// The reason of `trap`.
pub fn of_trap(trap: Trap, scene: &Scene) -> Reason {
    match trap {
        Trap::StackOverflow => Reason::CallsTooDeep,
        Trap::MemoryOutOfBounds if c_stack_overflow(scene) => Reason::StackFull,
        other => Reason::Other(words(other, scene)),
    }
}

fn words(trap: Trap, scene: &Scene) -> String {
    match trap {
        Trap::MemoryOutOfBounds => out_of_bounds(scene),
        Trap::HeapMisaligned => "misaligned address of an atomic operation".into(),
        Trap::TableOutOfBounds => "call through an invalid function pointer".into(),
        Trap::IndirectCallToNull => "call through a null function pointer".into(),
        Trap::BadSignature => {
            "call through a function pointer of another type (the function has other parameters or another result than the pointer; \
             where they are integers and pointers all the same, the link with -fwasicc-call-casts makes it work)"
                .into()
        }
        Trap::IntegerOverflow => "integer overflow in a division (INT_MIN / -1), or in a conversion from floating point".into(),
        Trap::IntegerDivisionByZero => "integer division by zero".into(),
        Trap::BadConversionToInteger => "conversion to an integer of a number that is no number (NaN)".into(),
        Trap::UnreachableCodeReached => unreachable_code(scene),
        Trap::NullReference => "null reference".into(),
        other => other.to_string().trim_start_matches("wasm trap: ").to_owned(),
    }
}

/// An exception that left main.
pub fn of_exception() -> String {
    "uncaught exception (C++: no handler for it; C: a longjmp that no setjmp catches)".into()
}

fn out_of_bounds(scene: &Scene) -> String {
    match scene.fault {
        Some(Fault { address, memory }) => {
            let size = show_size(memory);
            let whose = if in_malloc(scene) {
                format!("; {HEAP_DAMAGED}")
            } else {
                String::new()
            };
            format!(
                "memory access out of bounds: address {address:#x}, and the memory ends at {memory:#x} ({size}){whose}"
            )
        }
        None => "memory access out of bounds".into(),
    }
}

/// Whether it happened in malloc or one of its like.
fn in_malloc(scene: &Scene) -> bool {
    let own = |frame: &Frame| {
        let name = frame.function.as_str();
        ALLOCATOR.contains(&name) || name.starts_with("__malloc_")
    };
    scene.frames.iter().take(MALLOC_DEPTH).any(own)
}

/// The C stack lies at the bottom of the memory and grows down. Past its end, addresses wrap round to the top.
fn c_stack_overflow(scene: &Scene) -> bool {
    /// How far one function's variables can reach past the end.
    const REACH: i32 = 64 << 20;
    let past = |address: u32| (-REACH..0).contains(&(address as i32));
    let fault = scene
        .fault
        .and_then(|fault| u32::try_from(fault.address).ok());
    match scene.stack_pointer {
        Some(pointer) if past(pointer) => true,
        // A leaf function may use what is below the stack pointer without moving it.
        Some(pointer) => pointer < 4096 && fault.is_some_and(past),
        None => false,
    }
}

fn unreachable_code(scene: &Scene) -> String {
    let function = scene
        .frames
        .first()
        .map_or("", |frame| frame.function.as_str());
    if let Some(name) = function.strip_prefix("signature_mismatch:") {
        return format!(
            "call of {name} with other parameters than it is defined with (a wrong declaration; see the link's warning)"
        );
    }
    if let Some((name, _)) =
        (function.strip_prefix(".L")).and_then(|f| f.split_once("_bitcast_invalid"))
    {
        return format!(
            "call of {name} with other parameters than it is defined with (a wrong declaration or cast)"
        );
    }
    if let Some(name) = function.strip_prefix("undefined_weak:") {
        return format!("call of {name}, a weak symbol that nothing defines");
    }
    match function {
        "abort" => "abort() was called".into(),
        MALLOC_STOP => "ended by -fmalloc=debug, see above; --env WASICC_MALLOC=continue goes on after errors".into(),
        // libc-bottom/setjmp/rt.c
        "longjmp_to_function_that_has_returned" => {
            "longjmp to a function that has returned, or with a jmp_buf that setjmp never set".into()
        }
        // libc-bottom/malloc/crash.c
        "__malloc_double_free_or_wrong_pointer" => {
            "double free, or free or realloc of a pointer that malloc has not returned (-fmalloc=debug tells where the block came from)"
                .into()
        }
        "__stack_chk_fail" => "stack smashing: a local buffer was written past its end".into(),
        _ if in_malloc(scene) => HEAP_DAMAGED.into(),
        _ => "__builtin_trap, or code that was said to be unreachable (undefined behaviour, a return from a noreturn function)".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(fault: Option<Fault>, stack_pointer: Option<u32>) -> Scene<'static> {
        Scene {
            frames: &[],
            fault,
            stack_pointer,
        }
    }

    #[test]
    fn stack_overflow_is_told_from_wild_pointers() {
        let near_top = Some(Fault {
            address: 0xffff_fff0,
            memory: 0x20000,
        });
        let wild = Some(Fault {
            address: 0x7000_0000,
            memory: 0x20000,
        });
        let told = |fault, pointer| of_trap(Trap::MemoryOutOfBounds, &scene(fault, pointer));
        let words = |fault, pointer| match told(fault, pointer) {
            Reason::Other(words) => words,
            other => format!("{other:?}"),
        };
        assert_eq!(told(near_top, Some(0xffff_fff0)), Reason::StackFull);
        assert_eq!(told(near_top, Some(16)), Reason::StackFull);
        assert!(words(near_top, Some(0x1_0000)).contains("address 0xfffffff0"));
        assert!(words(wild, Some(16)).contains("ends at 0x20000 (128 KiB)"));
        assert_eq!(words(None, None), "memory access out of bounds");
    }

    #[test]
    fn linker_s_stubs_are_named() {
        let told = |name: &str| {
            let frames = [Frame {
                function: name.into(),
                place: None,
            }];
            words(
                Trap::UnreachableCodeReached,
                &Scene {
                    frames: &frames,
                    fault: None,
                    stack_pointer: None,
                },
            )
        };
        assert!(told("signature_mismatch:foo").starts_with("call of foo with other parameters"));
        assert!(told("undefined_weak:bar").starts_with("call of bar, a weak"));
        assert_eq!(told("abort"), "abort() was called");
        assert!(
            told("longjmp_to_function_that_has_returned")
                .starts_with("longjmp to a function that has returned")
        );
        assert!(told("main").contains("unreachable"));
        assert!(told("__malloc_heap_is_damaged").starts_with("malloc found its heap damaged"));
        assert!(told("free").starts_with("malloc found its heap damaged"));
        assert!(told("__malloc_double_free_or_wrong_pointer").starts_with("double free"));
    }
}
