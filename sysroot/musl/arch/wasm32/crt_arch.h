/* Start-up is libc-bottom/crt; musl's own crt1 is not used. */
