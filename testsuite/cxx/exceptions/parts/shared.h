/* What files.cc and other.cc share. */
struct Failure {
	int n;
	explicit Failure(int number) : n(number) {}
	virtual ~Failure();
};

void fail(int n);
int guarded(void (*f)());
