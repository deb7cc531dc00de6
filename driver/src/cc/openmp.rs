//! A link without `-fopenmp` of objects that were compiled with it, or that call OpenMP's routines: after the linker's errors comes
//! a note.

/// What such an error says.
const MARK: &[u8] = b"undefined symbol: ";
/// How the names begin: what clang calls, and what `<omp.h>` declares.
const NAMES: &[&[u8]] = &[b"__kmpc_", b"__tgt_", b"omp_"];

/// The note.
pub const NOTE: &str =
    "wasicc: note: these are OpenMP's functions; add -fopenmp to the command that links";

/// Whether a line of the linker's is such an error.
pub fn is_meant(line: &[u8]) -> bool {
    line.windows(MARK.len())
        .position(|window| window == MARK)
        .map(|at| &line[at + MARK.len()..])
        .is_some_and(|symbol| NAMES.iter().any(|name| symbol.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn undefined_symbols_of_openmp_are_meant() {
        assert!(is_meant(
            b"wasm-ld: error: a.o: undefined symbol: __kmpc_barrier\n"
        ));
        assert!(is_meant(
            b"wasm-ld: error: a.o: undefined symbol: omp_get_wtime\n"
        ));
        assert!(!is_meant(
            b"wasm-ld: error: a.o: undefined symbol: compute\n"
        ));
    }
}
