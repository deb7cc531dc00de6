//! The 46 functions, as a module imports them. Addresses and lengths are 32 bits wide.

#[link(wasm_import_module = "wasi_snapshot_preview1")]
unsafe extern "C" {
    pub fn args_get(argv: *mut *mut u8, buffer: *mut u8) -> i32;
    pub fn args_sizes_get(count: *mut u32, size: *mut u32) -> i32;
    pub fn environ_get(environ: *mut *mut u8, buffer: *mut u8) -> i32;
    pub fn environ_sizes_get(count: *mut u32, size: *mut u32) -> i32;
    pub fn clock_res_get(id: u32, resolution: *mut u64) -> i32;
    pub fn clock_time_get(id: u32, precision: u64, time: *mut u64) -> i32;
    pub fn fd_advise(fd: u32, offset: u64, length: u64, advice: u32) -> i32;
    pub fn fd_allocate(fd: u32, offset: u64, length: u64) -> i32;
    pub fn fd_close(fd: u32) -> i32;
    pub fn fd_datasync(fd: u32) -> i32;
    pub fn fd_fdstat_get(fd: u32, stat: *mut u8) -> i32;
    pub fn fd_fdstat_set_flags(fd: u32, flags: u32) -> i32;
    pub fn fd_fdstat_set_rights(fd: u32, base: u64, inheriting: u64) -> i32;
    pub fn fd_filestat_get(fd: u32, stat: *mut u8) -> i32;
    pub fn fd_filestat_set_size(fd: u32, size: u64) -> i32;
    pub fn fd_filestat_set_times(fd: u32, atim: u64, mtim: u64, flags: u32) -> i32;
    pub fn fd_pread(fd: u32, iovs: *const IoVec, count: u32, offset: u64, done: *mut u32) -> i32;
    pub fn fd_prestat_get(fd: u32, prestat: *mut u8) -> i32;
    pub fn fd_prestat_dir_name(fd: u32, path: *mut u8, length: u32) -> i32;
    pub fn fd_pwrite(fd: u32, iovs: *const IoVec, count: u32, offset: u64, done: *mut u32) -> i32;
    pub fn fd_read(fd: u32, iovs: *const IoVec, count: u32, done: *mut u32) -> i32;
    pub fn fd_readdir(fd: u32, buffer: *mut u8, length: u32, cookie: u64, used: *mut u32) -> i32;
    pub fn fd_renumber(from: u32, to: u32) -> i32;
    pub fn fd_seek(fd: u32, offset: i64, whence: u32, position: *mut u64) -> i32;
    pub fn fd_sync(fd: u32) -> i32;
    pub fn fd_tell(fd: u32, position: *mut u64) -> i32;
    pub fn fd_write(fd: u32, iovs: *const IoVec, count: u32, done: *mut u32) -> i32;
    pub fn path_create_directory(fd: u32, path: *const u8, length: u32) -> i32;
    pub fn path_filestat_get(
        fd: u32,
        flags: u32,
        path: *const u8,
        length: u32,
        stat: *mut u8,
    ) -> i32;
    pub fn path_filestat_set_times(
        fd: u32,
        flags: u32,
        path: *const u8,
        length: u32,
        atim: u64,
        mtim: u64,
        which: u32,
    ) -> i32;
    pub fn path_link(
        from: u32,
        flags: u32,
        path: *const u8,
        length: u32,
        to: u32,
        to_path: *const u8,
        to_length: u32,
    ) -> i32;
    pub fn path_open(
        fd: u32,
        flags: u32,
        path: *const u8,
        length: u32,
        oflags: u32,
        rights: u64,
        inheriting: u64,
        fdflags: u32,
        opened: *mut u32,
    ) -> i32;
    pub fn path_readlink(
        fd: u32,
        path: *const u8,
        length: u32,
        buffer: *mut u8,
        size: u32,
        used: *mut u32,
    ) -> i32;
    pub fn path_remove_directory(fd: u32, path: *const u8, length: u32) -> i32;
    pub fn path_rename(
        from: u32,
        path: *const u8,
        length: u32,
        to: u32,
        to_path: *const u8,
        to_length: u32,
    ) -> i32;
    pub fn path_symlink(
        target: *const u8,
        target_length: u32,
        fd: u32,
        path: *const u8,
        length: u32,
    ) -> i32;
    pub fn path_unlink_file(fd: u32, path: *const u8, length: u32) -> i32;
    pub fn poll_oneoff(
        subscriptions: *const u8,
        events: *mut u8,
        count: u32,
        happened: *mut u32,
    ) -> i32;
    pub fn proc_exit(code: u32) -> !;
    pub fn proc_raise(signal: u32) -> i32;
    pub fn sched_yield() -> i32;
    pub fn random_get(buffer: *mut u8, length: u32) -> i32;
    pub fn sock_accept(fd: u32, flags: u32, accepted: *mut u32) -> i32;
    pub fn sock_recv(
        fd: u32,
        iovs: *const IoVec,
        count: u32,
        flags: u32,
        done: *mut u32,
        out_flags: *mut u16,
    ) -> i32;
    pub fn sock_send(fd: u32, iovs: *const IoVec, count: u32, flags: u32, done: *mut u32) -> i32;
    pub fn sock_shutdown(fd: u32, how: u32) -> i32;
}

/// `iovec` and `ciovec`: a region of memory.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct IoVec {
    pub address: *mut u8,
    pub length: u32,
}

impl IoVec {
    /// The region that a reading call fills.
    pub fn of(bytes: &mut [u8]) -> IoVec {
        IoVec {
            address: bytes.as_mut_ptr(),
            length: bytes.len() as u32,
        }
    }

    /// The region that a writing call reads; no call writes there.
    pub fn read_only(bytes: &[u8]) -> IoVec {
        IoVec {
            address: bytes.as_ptr().cast_mut(),
            length: bytes.len() as u32,
        }
    }
}

/// An address where no memory is.
pub fn nowhere<T>() -> *mut T {
    std::ptr::without_provenance_mut(0xffff_fff0)
}
