//! `wasicc port`: a whole project at once. Gets the source, finds its build system, looks for what cannot work
//! on WASI, runs the steps with the commands that a user would type (`wasicc configure`, `make`, `cmake`, `meson`), and reports.

mod beliefs;
mod causes;
mod detect;
mod early;
mod error;
mod folder;
mod html;
mod libraries;
mod makefile;
mod outputs;
mod pattern;
mod prefix;
mod report;
mod results;
mod source;
mod stage;
mod step;
mod steps;
mod unpack;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use wasicc_sysroot::Progress;

pub use error::Error as PortError;

use crate::error::Error;
use crate::{cc, port, subcommand, whole_file};
use beliefs::Beliefs;
use causes::Causes;
use detect::{Found, System};
use early::Concern;
use folder::{Earlier, Folder};
use report::{Outcome, Report};
use results::Results;
use source::Source;
use step::{Kind, Runner, Step};
use steps::Plan;

/// Build and test a whole project for WASI, and report
///
/// The source is copied or unpacked into an output folder; yours is not touched. The build system is recognised, the project
/// configured, built, tested with its own tests, and installed into a folder `stage` there. At the end stands a
/// report: what was built, what configure believed, which limits are in use, which tests passed; or what failed and the likely
/// cause. It is in report.html, too, and for programs in report.json.
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes:
  0  all is built, and the tests passed (or there are none)
  1  a step failed, or the source could not be got
  2  the command line is wrong
  3  all is built, but tests failed
  4  the project is for what WASI has not: windows, a server

Examples:
  wasicc port hello-2.10.tar.gz
  wasicc port debian:gzip
  wasicc port debian:zlib --prefix ~/wasm && wasicc port debian:libpng1.6 --prefix ~/wasm
  wasicc port lua-5.4.4 -- posix                  a Makefile's target
  wasicc port . -o /tmp/out -- --disable-nls      an option of configure
  wasicc port project --continue                  go on after a failure or an interruption")]
struct PortArgs {
    /// A folder, an archive, or debian:PACKAGE[=VERSION] for Debian's upstream source
    #[arg(value_name = "SOURCE")]
    source: OsString,
    /// Where to build [default: NAME-wasi in the current folder]
    #[arg(short, long, visible_alias = "build-dir", value_name = "DIR")]
    output: Option<PathBuf>,
    /// Install there, and look there for libraries that were ported before [default: $WASICC_PREFIX]
    #[arg(long, value_name = "DIR")]
    prefix: Option<PathBuf>,
    /// How many commands to run at a time [default: one for each processor]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// The folder in the source that has the build system
    #[arg(long = "in", value_name = "DIR")]
    within: Option<PathBuf>,
    /// Use this build system, where there are several
    #[arg(long, value_enum)]
    system: Option<System>,
    /// Do not run the project's tests
    #[arg(long)]
    no_test: bool,
    /// Go on where the project is not for WASI, and behind a step that failed
    #[arg(short, long)]
    keep_going: bool,
    /// Go on in the output folder where an earlier call ended
    #[arg(long = "continue", conflicts_with = "fresh")]
    go_on: bool,
    /// Begin anew in the output folder of an earlier call
    #[arg(long)]
    fresh: bool,
    /// End a step that takes longer, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
    timeout: u64,
    /// For configure, cmake or meson; for make where there is a Makefile alone
    #[arg(last = true, value_name = "ARGUMENT")]
    more: Vec<OsString>,
}

/// Runs it.
pub fn main(args: Vec<OsString>) -> Result<ExitCode, Error> {
    let args: PortArgs = subcommand::parse("port", args);
    let source = Source::parse(&args.source)?;
    let progress = Progress::new(false);
    let output = args.output.clone().unwrap_or_else(|| {
        let mut name = source.name();
        name.push("-wasi");
        name.into()
    });
    let earlier = match (args.go_on, args.fresh) {
        (true, _) => Earlier::Continue,
        (_, true) => Earlier::Fresh,
        _ => Earlier::Refuse,
    };
    let mut folder = Folder::open(&output, &source.shown(), earlier)?;
    let begun = begin(&args, &source, &mut folder, &progress);
    let found = begun.inspect_err(|_| folder.drop_if_new())?;
    let mut report = work(&args, &source, &mut folder, &found, &progress)?;
    if let Some(signal) = cc::interrupted() {
        let again = cc::quote(&args.source);
        let step = folder.mark.at.clone().unwrap_or_default();
        eprintln!(
            "wasicc: interrupted during {step}; go on: wasicc port {again} -o {} --continue",
            cc::quote(folder.path.as_os_str())
        );
        return Ok(cc::die_of(signal));
    }
    if let Some(prefix) = &report.prefix
        && report.outcome != Outcome::Impossible
        && report.outcome != Outcome::Failed
    {
        if !prefix::install(&folder.join("stage"), prefix)? {
            progress.warn(&format!(
                "nothing was installed in `{}`: the project has no rule for it, or goes elsewhere (look in {})",
                prefix.display(),
                folder.join("stage").display()
            ));
            report.prefix = None;
        }
    } else {
        report.prefix = None;
    }
    folder.end()?;
    write(&folder, &report)?;
    Ok(ExitCode::from(report.outcome.exit_code()))
}

/// Gets the source and finds its build system.
fn begin(
    args: &PortArgs,
    source: &Source,
    folder: &mut Folder,
    progress: &Progress,
) -> Result<Found, Error> {
    let tree = folder.join("source");
    if !folder.mark.unpacked {
        folder.begin("unpacking")?;
        if tree.exists() {
            std::fs::remove_dir_all(&tree).map_err(io("remove", &tree))?;
        }
        folder.mark.archive = source.put(&tree, &folder.path.clone(), progress)?;
        folder.mark.unpacked = true;
        folder.save()?;
    }
    let found = detect::find(&tree, args.system, args.within.as_deref())?;
    let (program, package) = found.system.tool();
    which::which(program).map_err(|_| Error::NoCommand {
        program: program.into(),
        package,
    })?;
    Ok(found)
}

/// Looks, builds, and looks again.
fn work(
    args: &PortArgs,
    source: &Source,
    folder: &mut Folder,
    found: &Found,
    progress: &Progress,
) -> Result<Report, Error> {
    let prefix = match &args.prefix {
        Some(prefix) => Some(std::path::absolute(prefix).map_err(io("find", prefix))?),
        None => port::prefix::get(),
    };
    let tree = folder.join("source");
    let concerns = look(&tree, found, prefix.as_deref());
    for concern in &concerns {
        let kind = if concern.certain { "error" } else { "warning" };
        progress.say(&format!(
            "wasicc: {kind}: {}: {}",
            concern.place, concern.says
        ));
    }
    let impossible = concerns.iter().any(|concern| concern.certain) && !args.keep_going;
    let plan = Plan {
        found,
        source: tree,
        build: folder.join("build"),
        stage: folder.join("stage"),
        more: args.more.clone(),
        jobs: args.jobs.map_or_else(jobs, usize::from),
        test: !args.no_test,
        keep_going: args.keep_going,
    };
    let path = folder.path.clone();
    let archive = folder.mark.archive.clone();
    let mut steps = Vec::new();
    if !impossible {
        cc::catch_signals()?;
        let mut runner = Runner {
            folder,
            progress,
            prefix: prefix.clone(),
            limit: Duration::from_secs(args.timeout),
        };
        steps = plan.run(&mut runner)?;
    }
    let mut report = observe(&plan, steps, concerns);
    report.outcome = match impossible {
        true => Outcome::Impossible,
        false => outcome(&report),
    };
    report.name = source.name().to_string_lossy().into_owned();
    report.source = source.shown();
    report.archive = archive;
    report.folder = path;
    report.prefix = prefix;
    Ok(report)
}

fn look(tree: &Path, found: &Found, prefix: Option<&Path>) -> Vec<Concern> {
    let sysroot = wasicc_sysroot::locate(None).ok().map(|s| s.path);
    let roots: Vec<_> = prefix.into_iter().chain(sysroot.as_deref()).collect();
    early::look(tree, found, &roots)
}

/// What there is to see after the steps.
fn observe(plan: &Plan, steps: Vec<Step>, concerns: Vec<Concern>) -> Report {
    let built = plan.built();
    let causes = Causes::read();
    let text = |kind| {
        let step = steps.iter().find(|step| step.kind == kind);
        step.map(Step::text).unwrap_or_default()
    };
    let begun = steps.iter().any(|step| step.log.is_some());
    let products = match begun {
        true => outputs::find(&built, &plan.stage),
        false => Vec::new(),
    };
    let tests = Results::read(&text(Kind::Test));
    Report {
        name: String::new(),
        source: String::new(),
        archive: None,
        folder: PathBuf::new(),
        system: format!("{}: {}", plan.found.system.name(), plan.found.why),
        outcome: Outcome::Built,
        concerns,
        failures: report::failures(&steps, &causes),
        limits: outputs::limits(&built, &products),
        beliefs: match begun {
            true => Beliefs::read(plan.found.system, &built, &text(Kind::Configure)),
            false => Beliefs::default(),
        },
        failed_tests: report::failed_tests(&tests, &built, &causes),
        steps,
        built,
        products,
        tests,
        prefix: None,
    }
}

fn outcome(report: &Report) -> Outcome {
    let failed = |test: bool| {
        let mut steps = report.steps.iter();
        steps.any(|step| step.failed() && (step.kind == Kind::Test) == test)
    };
    if failed(false) {
        Outcome::Failed
    } else if failed(true) || report.tests.failed > 0 {
        Outcome::TestsFailed
    } else {
        Outcome::Built
    }
}

/// Writes the report's three forms, and shows the short one.
fn write(folder: &Folder, report: &Report) -> Result<(), Error> {
    let text = report.text();
    let json = serde_json::to_string_pretty(report).unwrap_or_default() + "\n";
    let html = html::page(report);
    for (name, content) in [
        ("report.txt", &text),
        ("report.json", &json),
        ("report.html", &html),
    ] {
        let path = folder.join(name);
        whole_file::write(&path, content.as_bytes())
            .map_err(|source| Error::Output { path, source })?;
    }
    print!("{text}");
    println!("report: {}", folder.join("report.html").display());
    Ok(())
}

fn jobs() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// An error of an operation on a file.
fn io(action: &'static str, path: &Path) -> impl Fn(std::io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |source| Error::Io {
        action,
        path: path.clone(),
        source,
    }
}
