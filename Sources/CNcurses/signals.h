// Signals, and the terminal's way back when the process ends without asking. What runs in a handler calls
// async-signal-safe functions only.
//
// Every object file that uses a header has its own copy of the header's static variables, and the optimizer moves calls
// between files. So the state is allocated once and passed along, and a handler finds it through a variable that is set
// by the very function that installs the handler.
#ifndef LIAVV_CNCURSES_SIGNALS_H
#define LIAVV_CNCURSES_SIGNALS_H

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

typedef struct {
    struct termios before;
    char reset[512];
    size_t reset_length;
    volatile sig_atomic_t armed;
    int pipe[2];
    struct sigaction previous[NSIG];
    bool replaced[NSIG];
    bool registered;
} nt_guard;

// The initial value makes it a definition, without which Swift leaves it out.
static nt_guard *nt_handled = NULL;

static const int nt_crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
static const int nt_requests[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};

// The state; it lives as long as the process.
static inline nt_guard *nt_new_guard(void) {
    nt_guard *guard = calloc(1, sizeof *guard);
    if (guard && pipe(guard->pipe) != 0) {
        free(guard);
        return NULL;
    }
    return guard;
}

// Leaves the terminal as it was when it was remembered, once for every `nt_arm`.
static inline void nt_restore(nt_guard *guard) {
    if (!guard || !guard->armed) return;
    guard->armed = 0;
    ssize_t ignored = write(STDOUT_FILENO, guard->reset, guard->reset_length);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &guard->before);
}

static inline void nt_restore_at_exit(void) { nt_restore(nt_handled); }

// Remembers how the terminal is now; to be called before anything changes it.
static inline bool nt_remember(nt_guard *guard) { return guard && tcgetattr(STDIN_FILENO, &guard->before) == 0; }

// From now on, `text` is sent to leave the terminal as it was.
static inline void nt_arm(nt_guard *guard, const char *text) {
    guard->reset_length = strnlen(text, sizeof guard->reset);
    memcpy(guard->reset, text, guard->reset_length);
    guard->armed = 1;
}

// The system's own handler comes afterwards, so that the parent sees the crash. Not the handler that was there before:
// Swift's asks on the terminal whether it may go on, for half a minute.
static inline void nt_on_crash(int number) {
    int saved = errno;
    nt_restore(nt_handled);
    signal(number, SIG_DFL);
    errno = saved;
    raise(number);
}

static inline void nt_on_request(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(nt_handled->pipe[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static inline void nt_handle(nt_guard *guard, int number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    struct sigaction old;
    if (sigaction(number, &action, &old) != 0 || guard->replaced[number]) return;
    guard->previous[number] = old;
    guard->replaced[number] = true;
}

// A stack of its own lets the handler run when the stack itself has overflowed.
static inline void nt_use_crash_stack(void) {
    static char stack[65536];
    stack_t description = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&description, NULL);
}

// Catches what ends or stops the process, and answers with the descriptor that tells which signals came.
static inline int nt_watch_signals(nt_guard *guard) {
    nt_handled = guard;
    for (int end = 0; end < 2; end++) {
        fcntl(guard->pipe[end], F_SETFL, O_NONBLOCK);
        fcntl(guard->pipe[end], F_SETFD, FD_CLOEXEC);
    }
    nt_use_crash_stack();
    for (size_t i = 0; i < sizeof nt_crashes / sizeof *nt_crashes; i++)
        nt_handle(guard, nt_crashes[i], nt_on_crash, SA_ONSTACK);
    for (size_t i = 0; i < sizeof nt_requests / sizeof *nt_requests; i++)
        nt_handle(guard, nt_requests[i], nt_on_request, SA_RESTART);
    nt_handle(guard, SIGPIPE, SIG_IGN, 0);
    if (!guard->registered) atexit(nt_restore_at_exit);
    guard->registered = true;
    return guard->pipe[0];
}

// Gives every signal back to whoever had it.
static inline void nt_unwatch_signals(nt_guard *guard) {
    for (int number = 1; number < NSIG; number++) {
        if (guard->replaced[number]) sigaction(number, &guard->previous[number], NULL);
        guard->replaced[number] = false;
    }
}

// The next signal that came, or 0.
static inline int nt_next_signal(nt_guard *guard) {
    unsigned char byte;
    return read(guard->pipe[0], &byte, 1) == 1 ? byte : 0;
}

static inline void nt_stop_process(void) { kill(getpid(), SIGSTOP); }

#endif
