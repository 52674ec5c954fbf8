// A disk that fills up: preloaded into the real program (LD_PRELOAD), it answers writes below
// $TRAYDO_DATA_DIR with ENOSPC as long as the file named by $TRAYDO_TEST_DISK_FULL exists. That file holds
// how many writes still pass, and `once` when only the one after them fails.
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

namespace {

int written = 0; // since the disk was last found to have room; one thread writes

bool isOnDisk(int descriptor)
{
    const char *data = std::getenv("TRAYDO_DATA_DIR");
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    char path[PATH_MAX];
    const auto size = ::readlink(link.c_str(), path, sizeof path);
    return data && size > 0 && std::string(path, size_t(size)).rfind(data, 0) == 0;
}

bool isFull(int descriptor)
{
    const char *file = std::getenv("TRAYDO_TEST_DISK_FULL");
    std::FILE *state = file ? std::fopen(file, "r") : nullptr;
    if (!state) {
        written = 0;
        return false;
    }
    int passing = 0;
    char word[8] = {};
    const int read = std::fscanf(state, "%d %7s", &passing, word);
    std::fclose(state);
    if (read < 1 || !isOnDisk(descriptor))
        return false;
    const int number = written++;
    return std::strcmp(word, "once") == 0 ? number == passing : number >= passing;
}

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t)>("write");
    if (!isFull(descriptor))
        return real(descriptor, bytes, size);
    errno = ENOSPC;
    return -1;
}

extern "C" ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (!isFull(descriptor))
        return real(descriptor, bytes, size, offset);
    errno = ENOSPC;
    return -1;
}

extern "C" ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return pwrite64(descriptor, bytes, size, offset);
}
