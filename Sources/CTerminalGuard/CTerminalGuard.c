#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/// The first are the ones of job control.
static const int noted[] = {SIGTSTP, SIGCONT, SIGWINCH, SIGINT, SIGTERM, SIGHUP};
enum { JOB_CONTROL = 2 };
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT, SIGSYS,
                            SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ};

static struct sigaction noted_before[COUNT(noted)];
static struct sigaction fatal_before[COUNT(fatal)];

static int terminal = -1;
static int wakeup = -1;
static struct termios found;
static char *farewell;
static size_t farewell_length;

static atomic_bool armed;
static atomic_bool active;
static atomic_uint pending;

/// Room for a handler to run in when the program's own stack has overflowed.
static char handler_stack[64 * 1024];

static unsigned meaning(int signal_number) {
  switch (signal_number) {
  case SIGWINCH: return TERMINAL_GUARD_RESIZED;
  case SIGTSTP: return TERMINAL_GUARD_SUSPENDED;
  case SIGCONT: return TERMINAL_GUARD_CONTINUED;
  case SIGINT: return TERMINAL_GUARD_INTERRUPTED;
  default: return TERMINAL_GUARD_TERMINATED;
  }
}

static void note(int signal_number) {
  int error = errno;
  atomic_fetch_or(&pending, meaning(signal_number));
  char byte = 0;
  ssize_t ignored = write(wakeup, &byte, 1);
  (void)ignored;
  errno = error;
}

static void give_terminal_back(void) {
  size_t sent = 0;
  while (sent < farewell_length) {
    ssize_t count = write(terminal, farewell + sent, farewell_length - sent);
    if (count > 0) sent += (size_t)count;
    else if (count == 0 || errno != EINTR) break;
  }
  tcsetattr(terminal, TCSANOW, &found);
}

/// Gives the terminal back, then lets the signal do what it would have done: it is raised again
/// under the action that stood before, and delivered where this handler returns to.
static void crash(int signal_number) {
  if (atomic_exchange(&active, false)) give_terminal_back();
  for (size_t i = 0; i < COUNT(fatal); i++) {
    if (fatal[i] == signal_number) sigaction(signal_number, &fatal_before[i], NULL);
  }
  raise(signal_number);
}

static void install(const int *signals, size_t count, void (*handler)(int), int flags,
                    struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) sigaction(signals[i], &action, &before[i]);
}

static void provide_handler_stack(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) != 0 || !(present.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
}

bool terminal_guard_arm(int terminal_descriptor, int wakeup_descriptor,
                        const struct termios *modes, const char *bytes, size_t length) {
  if (atomic_exchange(&armed, true)) return false;
  terminal = terminal_descriptor;
  wakeup = wakeup_descriptor;
  found = *modes;
  char *room = realloc(farewell, length + 1);
  farewell_length = room ? length : 0;
  if (room) {
    farewell = room;
    memcpy(farewell, bytes, length);
  }
  atomic_store(&pending, 0);
  provide_handler_stack();
  install(noted + JOB_CONTROL, COUNT(noted) - JOB_CONTROL, note, SA_RESTART,
          noted_before + JOB_CONTROL);
  install(fatal, COUNT(fatal), crash, SA_ONSTACK, fatal_before);
  return true;
}

void terminal_guard_set_active(bool is_active) {
  if (atomic_exchange(&active, is_active) == is_active) return;
  for (size_t i = 0; i < JOB_CONTROL; i++) {
    if (is_active) install(&noted[i], 1, note, SA_RESTART, &noted_before[i]);
    else sigaction(noted[i], &noted_before[i], NULL);
  }
}

unsigned terminal_guard_take(void) { return atomic_exchange(&pending, 0); }

void terminal_guard_stop_process_group(void) {
  struct sigaction ours;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  // The others of the group first, this process last and by itself: raise() returns only after the
  // stop, while a signal to the group may reach another thread when this one has gone on already.
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &ours);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void terminal_guard_disarm(void) {
  if (!atomic_load(&armed)) return;
  terminal_guard_set_active(false);
  for (size_t i = JOB_CONTROL; i < COUNT(noted); i++) sigaction(noted[i], &noted_before[i], NULL);
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &fatal_before[i], NULL);
  atomic_store(&armed, false);
}
