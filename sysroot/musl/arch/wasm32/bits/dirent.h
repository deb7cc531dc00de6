/* The layout of the wasm32-wasip1 ABI: the name takes as many bytes as it needs. */
struct dirent {
	ino_t d_ino;
	unsigned char d_type;
	char d_name[];
};
