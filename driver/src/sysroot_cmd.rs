//! `wasicc sysroot …`: builds, describes, packs and unpacks sysroots. The work is done by the crate `wasicc-sysroot`.

mod info;

use clap::{Args, Subcommand};
use std::path::PathBuf;
use std::time::Instant;
use wasicc_sysroot::{Error, FetchOptions, Options, Progress};

/// Build, describe, pack and unpack sysroots
#[derive(Debug, Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct SysrootArgs {
    #[command(subcommand)]
    command: SysrootCommand,
}

#[derive(Debug, Subcommand)]
enum SysrootCommand {
    Build(BuildArgs),
    Info(InfoArgs),
    Path(PathArgs),
    Pack(PackArgs),
    Unpack(UnpackArgs),
}

/// Build a sysroot: get musl, compile it with libc-bottom, and take it into use
///
/// musl comes from what --musl names, else from the cache, else from the distribution's source package (by apt, with
/// its security fixes), else from upstream's server. Its SHA-256 is checked. Only what changed is compiled.
///
/// With --cxx, libc++, libc++abi and libunwind are built too, with exceptions, from LLVM's source: what --llvm names,
/// else the cache, else the distribution's source package (200 MB, of which the cache keeps a hundredth). It takes minutes, once.
/// Without it, C++ has the libc++ of LLVM's packages, which cannot throw.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc sysroot build
  wasicc sysroot build --cxx
  wasicc sysroot build --offline --musl ~/Downloads/musl-1.2.5.tar.gz
  wasicc sysroot build -o ./sysroot && clang --target=wasm32-wasip1 --sysroot=./sysroot hello.c")]
struct BuildArgs {
    /// Take musl from this archive, folder of downloads, or unpacked source folder
    #[arg(long, value_name = "ARCHIVE|DIR")]
    musl: Option<PathBuf>,
    /// Build the C++ libraries with exceptions [default: if the sysroot in use has them]
    #[arg(long, overrides_with = "no_cxx")]
    cxx: bool,
    /// Take libc++ from LLVM's packages, without exceptions
    #[arg(long, overrides_with = "cxx")]
    no_cxx: bool,
    /// Take LLVM's source from this archive, folder of downloads, or unpacked source folder (with --cxx)
    #[arg(long, value_name = "ARCHIVE|DIR")]
    llvm: Option<PathBuf>,
    /// Never use the network
    #[arg(long)]
    offline: bool,
    /// Put the sysroot there, instead of into the cache and into use
    #[arg(short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Compile this many files at a time [default: one a processor]
    #[arg(short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Show each compiler call
    #[arg(short, long)]
    verbose: bool,
}

/// Say what the sysroot in use is made of
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc sysroot info
  wasicc sysroot info --check --sysroot=./sysroot")]
struct InfoArgs {
    /// Describe this sysroot
    #[arg(long, value_name = "DIR")]
    sysroot: Option<PathBuf>,
    /// Check every file against the manifest
    #[arg(long)]
    check: bool,
    /// Print the manifest as JSON
    #[arg(long)]
    json: bool,
}

/// Print the path of the sysroot in use
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  clang --target=wasm32-wasip1 --sysroot=\"$(wasicc sysroot path)\" hello.c")]
struct PathArgs {
    /// Check and print this sysroot
    #[arg(long, value_name = "DIR")]
    sysroot: Option<PathBuf>,
}

/// Pack the sysroot in use into one file
///
/// The same sysroot always gives the same bytes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc sysroot pack -o sysroot.tar.gz
  wasicc sysroot pack --c-only -o sysroot-c.tar.gz")]
struct PackArgs {
    /// The file to write
    #[arg(short, value_name = "FILE.tar.gz")]
    output: PathBuf,
    /// Leave the C++ library out
    #[arg(long)]
    c_only: bool,
    /// Pack this sysroot
    #[arg(long, value_name = "DIR")]
    sysroot: Option<PathBuf>,
}

/// Unpack a sysroot that `pack` made, check it, and take it into use
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  wasicc sysroot unpack sysroot.tar.gz
  wasicc sysroot unpack sysroot.tar.gz -o ./sysroot")]
struct UnpackArgs {
    /// The file to unpack
    archive: PathBuf,
    /// Put the sysroot there, instead of into the cache and into use
    #[arg(short, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Runs `wasicc sysroot …`. What was asked for goes to stdout, progress and the rest to stderr.
pub fn run(args: SysrootArgs) -> Result<(), Error> {
    match args.command {
        SysrootCommand::Build(args) => build(args),
        SysrootCommand::Info(args) => {
            let sysroot = wasicc_sysroot::locate(args.sysroot.as_deref())?;
            if args.check {
                wasicc_sysroot::file_list::require_whole(&sysroot.path, &sysroot.manifest)?;
            }
            if args.json {
                print!("{}", sysroot.manifest.to_json());
            } else {
                print!("{}", info::Info(&sysroot));
                if args.check {
                    println!("files      all as the manifest says");
                }
            }
            Ok(())
        }
        SysrootCommand::Path(args) => {
            let sysroot = wasicc_sysroot::locate(args.sysroot.as_deref())?;
            println!("{}", sysroot.path.display());
            Ok(())
        }
        SysrootCommand::Pack(args) => {
            let sysroot = wasicc_sysroot::locate(args.sysroot.as_deref())?;
            wasicc_sysroot::pack(&sysroot.path, &args.output, args.c_only)
        }
        SysrootCommand::Unpack(args) => {
            let path = wasicc_sysroot::unpack(
                &args.archive,
                args.output.as_deref(),
                &Progress::new(false),
            )?;
            eprintln!("sysroot: {}", path.display());
            Ok(())
        }
    }
}

fn build(args: BuildArgs) -> Result<(), Error> {
    let begun = Instant::now();
    let options = Options {
        fetch: FetchOptions {
            musl: args.musl,
            llvm: args.llvm,
            offline: args.offline,
        },
        cxx: match (args.cxx, args.no_cxx) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        },
        out: args.output,
        jobs: args.jobs.map(usize::from),
    };
    let built = wasicc_sysroot::build(&options, &Progress::new(args.verbose))?;
    let seconds = begun.elapsed().as_secs_f64();
    let how = if built.unchanged {
        "nothing changed"
    } else {
        "built"
    };
    eprintln!("sysroot: {} ({how}, {seconds:.1} s)", built.path.display());
    Ok(())
}
