//! `errno`: the error numbers.

use std::fmt;

/// An error number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Errno(pub u16);

macro_rules! numbers {
    ($($name:ident = $number:literal)*) => {
        impl Errno {
            $(pub const $name: Errno = Errno($number);)*
        }

        impl fmt::Debug for Errno {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {
                    $(Errno::$name => f.write_str(stringify!($name)),)*
                    Errno(number) => write!(f, "errno {number}"),
                }
            }
        }
    };
}

numbers! {
    ACCES = 2
    AGAIN = 6
    BADF = 8
    EXIST = 20
    FAULT = 21
    ILSEQ = 25
    INVAL = 28
    IO = 29
    ISDIR = 31
    LOOP = 32
    MFILE = 33
    NAMETOOLONG = 37
    NOENT = 44
    NOSYS = 52
    NOTCONN = 53
    NOTDIR = 54
    NOTEMPTY = 55
    NOTSOCK = 57
    NOTSUP = 58
    OVERFLOW = 61
    PERM = 63
    PIPE = 64
    RANGE = 68
    ROFS = 69
    SPIPE = 70
    XDEV = 75
    NOTCAPABLE = 76
}

/// The result of an import.
pub fn check(number: i32) -> crate::Result<()> {
    match u16::try_from(number) {
        Ok(0) => Ok(()),
        Ok(number) => Err(Errno(number)),
        Err(_) => panic!("{number} is no error number"),
    }
}
