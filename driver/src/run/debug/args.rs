//! The command line of `wasicc debug`, as typed.

use crate::run::RunArgs;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::path::PathBuf;
use std::str::FromStr;

/// Debug a WASI program with lldb.
#[derive(clap::Args, Debug, Clone)]
#[command(after_long_help = EXAMPLES, override_usage = "wasicc debug [OPTIONS] FILE [ARG]...")]
pub struct DebugArgs {
    #[command(flatten)]
    pub run: RunArgs,

    /// Wait for a debugger on this TCP port, of 127.0.0.1 when no HOST is given, and start none.
    ///
    /// Port 0 takes a free one; which, is said on stderr.
    #[arg(
        long,
        value_name = "[HOST:]PORT",
        help_heading = "Debugging",
        conflicts_with_all = ["commands", "batch", "lldb"]
    )]
    pub debug_port: Option<Port>,

    /// Give lldb this command once it has connected; may be given several times.
    #[arg(
        long = "lldb-command",
        value_name = "COMMAND",
        help_heading = "Debugging"
    )]
    pub commands: Vec<String>,

    /// End lldb after the commands, or when the program crashes.
    #[arg(long, help_heading = "Debugging")]
    pub batch: bool,

    /// The lldb to use, 22 or newer [default: LLVM's, else the one on PATH].
    #[arg(long, value_name = "FILE", help_heading = "Debugging")]
    pub lldb: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  wasicc debug prog.wasm                      lldb's prompt, before the first instruction
  wasicc debug hello.c                        compile with -O0 -g, then debug
  wasicc debug --lldb-command 'b main' --lldb-command c --dir . wc.wasm notes.txt
  wasicc debug --batch --lldb-command 'b parse' --lldb-command c --lldb-command bt prog.wasm
  wasicc debug --debug-port 1234 prog.wasm    and in an lldb elsewhere:
      process connect --plugin wasm connect://127.0.0.1:1234

What wasicc run grants and limits, this does, too. The program's standard input is empty while
lldb has the terminal: --stdin FILE gives it one. With --debug-port it has the terminal's.
A program compiled with -O0 -g shows all its variables.

Exit codes: lldb's; with --debug-port the program's own, as for wasicc run.";

/// Where a debugger is waited for. The default is a free port of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    text: String,
    socket: SocketAddr,
}

impl Port {
    /// The address to listen on.
    pub fn socket(&self) -> SocketAddr {
        self.socket
    }
}

impl Default for Port {
    fn default() -> Self {
        Port {
            text: "127.0.0.1:0".into(),
            socket: (Ipv4Addr::LOCALHOST, 0).into(),
        }
    }
}

impl FromStr for Port {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let full = match text.parse::<u16>() {
            Ok(port) => format!("127.0.0.1:{port}"),
            Err(_) => text.to_owned(),
        };
        let found = full.to_socket_addrs().ok().and_then(|mut all| all.next());
        match found {
            Some(socket) => Ok(Port { text: full, socket }),
            None => Err("write a port number, or HOST:PORT with a host that is known here".into()),
        }
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports() {
        let socket = |text: &str| text.parse::<Port>().map(|port| port.socket().to_string());
        assert_eq!(socket("1234").as_deref(), Ok("127.0.0.1:1234"));
        assert_eq!(socket("0.0.0.0:7").as_deref(), Ok("0.0.0.0:7"));
        assert_eq!(socket("[::1]:7").as_deref(), Ok("[::1]:7"));
        for wrong in ["", "x", "70000", ":", "1.2.3.4"] {
            assert!(socket(wrong).is_err(), "{wrong}");
        }
    }
}
