//! The flags of GNU ld that wasm-ld does not take, or takes in another sense, as data.
//!
//! Used for what `-Wl,` and `-Xlinker` say and for `wasild`. What is not here goes to
//! wasm-ld untouched, whose own message then says that it does not know it. A long
//! option is looked up with two dashes, however many it was typed with.

use super::rule::Role::{
    LinkerInput, PopState, PushState, Relocatable, StackSize, StripAll, WholeArchive,
};
use super::rule::Takes::{Assign, Either, Joined, Next, Nothing};
use super::rule::{Rule, drop, forward, read, replace, take};

const NO_SHARED: &str = "there are no shared libraries on WASI";
const NOT_PIC: &str = "a WebAssembly program is not position independent";
const NOT_ELF: &str = "it lays out an ELF file";
const ALWAYS: &str = "wasm-ld always does so";
const NO_REPORT: &str = "wasm-ld has no such report";
const NO_PLUGIN: &str = "wasm-ld reads LLVM bitcode by itself";

/// The flags of the linker.
#[rustfmt::skip]
pub static TABLE: &[Rule] = &[
    // What the driver wants to know.
    read("--relocatable", Nothing, Relocatable),
    read("-r", Nothing, Relocatable),
    replace("-i", Nothing, &["-r"]),
    replace("-Ur", Nothing, &["-r"]),
    read("--whole-archive", Nothing, WholeArchive(true)),
    read("--no-whole-archive", Nothing, WholeArchive(false)),
    take("--push-state", Nothing, PushState),
    take("--pop-state", Nothing, PopState),
    read("-l", Either, LinkerInput),
    read("--strip-all", Nothing, StripAll),
    read("-s", Nothing, StripAll),

    // Libraries.
    drop("--start-group", Nothing, ALWAYS),
    drop("--end-group", Nothing, ALWAYS),
    drop("-(", Nothing, ALWAYS),
    drop("-)", Nothing, ALWAYS),
    drop("--as-needed", Nothing, NO_SHARED),
    drop("--no-as-needed", Nothing, NO_SHARED),
    drop("--add-needed", Nothing, NO_SHARED),
    drop("--no-add-needed", Nothing, NO_SHARED),
    drop("--copy-dt-needed-entries", Nothing, NO_SHARED),
    drop("--no-copy-dt-needed-entries", Nothing, NO_SHARED),
    drop("--rpath", Assign, NO_SHARED),
    drop("--rpath-link", Assign, NO_SHARED),
    drop("-R", Either, NO_SHARED),
    drop("-Y", Either, NO_SHARED),
    drop("--soname", Assign, NO_SHARED),
    drop("-h", Either, NO_SHARED),
    drop("-f", Next, NO_SHARED),
    drop("-F", Next, NO_SHARED),
    drop("--enable-new-dtags", Nothing, NO_SHARED),
    drop("--disable-new-dtags", Nothing, NO_SHARED),
    drop("--version-script", Assign, NO_SHARED),
    drop("--dynamic-list", Assign, NO_SHARED),
    drop("--dynamic-list-data", Nothing, NO_SHARED),
    drop("--default-symver", Nothing, NO_SHARED),
    drop("--undefined-version", Nothing, NO_SHARED),
    drop("--no-undefined-version", Nothing, NO_SHARED),
    drop("--exclude-libs", Either, NO_SHARED),
    drop("--Bsymbolic", Nothing, NO_SHARED),
    drop("--Bsymbolic-functions", Nothing, NO_SHARED),
    drop("--Bno-symbolic", Nothing, NO_SHARED),
    drop("--symbolic", Nothing, NO_SHARED),
    drop("--dynamic-linker", Assign, NO_SHARED),
    drop("--no-dynamic-linker", Nothing, NO_SHARED),
    drop("--allow-shlib-undefined", Nothing, NO_SHARED),
    drop("--no-allow-shlib-undefined", Nothing, NO_SHARED),
    drop("--warn-shared-textrel", Nothing, NO_SHARED),
    drop("--hash-style", Assign, NO_SHARED),
    drop("--pie", Nothing, NOT_PIC),
    drop("--pic-executable", Nothing, NOT_PIC),
    drop("--no-pie", Nothing, NOT_PIC),
    drop("--warn-textrel", Nothing, NOT_PIC),
    drop("--nostdlib", Nothing, "wasm-ld looks in no default place"),
    forward("-L", Either),

    // Undefined symbols.
    drop("--no-undefined", Nothing, ALWAYS),
    drop("--no-warn-mismatch", Nothing, "wasm-ld links WebAssembly alone"),

    // The shape of the file.
    read("-z", Either, StackSize),
    drop("--eh-frame-hdr", Nothing, NOT_ELF),
    drop("--no-eh-frame-hdr", Nothing, NOT_ELF),
    drop("--no-ld-generated-unwind-info", Nothing, NOT_ELF),
    drop("--rosegment", Nothing, NOT_ELF),
    drop("--no-rosegment", Nothing, NOT_ELF),
    drop("--relax", Nothing, NOT_ELF),
    drop("--no-relax", Nothing, NOT_ELF),
    drop("--sort-common", Joined, NOT_ELF),
    drop("--sort-section", Assign, NOT_ELF),
    drop("--orphan-handling", Assign, NOT_ELF),
    drop("--no-define-common", Nothing, NOT_ELF),
    drop("--no-ctors-in-init-array", Nothing, NOT_ELF),
    drop("--spare-dynamic-tags", Assign, NOT_ELF),
    drop("--compress-debug-sections", Assign, NOT_ELF),
    drop("--gdb-index", Nothing, NOT_ELF),
    drop("--package-metadata", Assign, NOT_ELF),
    drop("--icf", Assign, "wasm-ld merges data alone"),
    drop("--nmagic", Nothing, NOT_ELF),
    drop("-n", Nothing, NOT_ELF),
    drop("--omagic", Nothing, NOT_ELF),
    drop("--no-omagic", Nothing, NOT_ELF),
    drop("-N", Nothing, NOT_ELF),
    drop("-d", Nothing, NOT_ELF),
    drop("-dc", Nothing, NOT_ELF),
    drop("-dp", Nothing, NOT_ELF),
    drop("-G", Either, NOT_ELF),
    drop("-EL", Nothing, "WebAssembly is little-endian"),
    drop("-EB", Nothing, "WebAssembly is little-endian"),
    drop("-m", Either, "wasm32 is the only one here"),
    forward("-mllvm", Next),
    forward("-mllvm=", Joined),
    replace("-q", Nothing, &["--emit-relocs"]),
    replace("--stack=", Joined, &["-z", "stack-size="]),

    // Symbols of the output: names are kept for backtraces unless all are stripped.
    drop("--discard-all", Nothing, "local names make the backtraces"),
    drop("--discard-locals", Nothing, "local names make the backtraces"),
    drop("--discard-none", Nothing, ALWAYS),
    drop("-x", Nothing, "local names make the backtraces"),
    drop("-X", Nothing, "local names make the backtraces"),

    // Reports, speed and memory of the linker itself.
    drop("--cref", Nothing, NO_REPORT),
    drop("--stats", Nothing, NO_REPORT),
    drop("--print-memory-usage", Nothing, NO_REPORT),
    drop("--warn-common", Nothing, NO_REPORT),
    drop("--warn-constructors", Nothing, NO_REPORT),
    drop("--warn-once", Nothing, NO_REPORT),
    drop("--warn-section-align", Nothing, NO_REPORT),
    drop("--warn-execstack", Nothing, NO_REPORT),
    drop("--no-warn-execstack", Nothing, NO_REPORT),
    drop("--no-warn-rwx-segments", Nothing, NO_REPORT),
    drop("--warn-rwx-segments", Nothing, NO_REPORT),
    drop("--no-warnings", Nothing, NO_REPORT),
    drop("-w", Nothing, NO_REPORT),
    drop("-Qy", Nothing, NO_REPORT),
    drop("-g", Nothing, "debug information is kept as it is"),
    drop("--no-keep-memory", Nothing, "wasm-ld decides so itself"),
    drop("--reduce-memory-overheads", Nothing, "wasm-ld decides so itself"),
    drop("--traditional-format", Nothing, NOT_ELF),
    drop("--threads", Nothing, ALWAYS),
    replace("--no-threads", Nothing, &["--threads=1"]),
    drop("--plugin", Assign, NO_PLUGIN),
    drop("--plugin-opt", Assign, NO_PLUGIN),
    drop("--no-map-whole-files", Nothing, "wasm-ld decides so itself"),

    // Apple's and Microsoft's linkers.
    drop("--dead_strip", Nothing, ALWAYS),
    drop("--search_paths_first", Nothing, ALWAYS),
    drop("--headerpad_max_install_names", Nothing, NOT_ELF),
    drop("--enable-auto-import", Nothing, NO_SHARED),
    drop("--disable-auto-import", Nothing, NO_SHARED),
    drop("--enable-auto-image-base", Nothing, NO_SHARED),
    drop("--large-address-aware", Nothing, NOT_ELF),
    drop("--subsystem", Assign, NOT_ELF),
    drop("--out-implib", Assign, NO_SHARED),
];

/// The `-z` keywords that wasm-ld knows. The others are ELF's, and are left out.
pub const KEYWORDS: &[&str] = &["stack-size=", "muldefs", "nomuldefs"];
