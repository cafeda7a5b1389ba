#ifndef LEDE_CCURL_H
#define LEDE_CCURL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Fetches over HTTP with libcurl, which is loaded when it is first needed. One request at a time:
/// redirects are told, never followed, no cookie is kept and nothing is ever sent but the request.

/// A connection to servers, which is used again where the next request goes to the same one. Not to
/// be used by two threads at once.
typedef struct LedeConnection LedeConnection;

/// What is asked for, and how much of it is taken.
typedef struct {
  const char *address;
  const char *userAgent;
  /// Headers besides those of every request ("If-None-Match: …"), `headerCount` of them.
  const char *const *headers;
  size_t headerCount;
  /// Milliseconds until the server has to answer the call, and until all has to be there.
  long connectLimit;
  long timeLimit;
  /// Whether nothing may be asked of this machine, or of the network that it stands in.
  bool isPublicOnly;
} LedeRequest;

/// Who is told what comes. Each returns false to stop.
typedef struct {
  void *context;
  /// A line of the response's head, without its end.
  bool (*header)(void *context, const char *line, size_t length);
  /// Bytes of the body, expanded where they came compressed.
  bool (*body)(void *context, const void *bytes, size_t length);
  /// Asked about once a second, also while nothing comes.
  bool (*mayGoOn)(void *context);
} LedeResponseVisitor;

/// How a request ended.
typedef enum {
  /// There is a response, of whatever status.
  LEDE_FETCH_DONE,
  /// The address is none that can be asked.
  LEDE_FETCH_BAD_ADDRESS,
  /// The name of the server is not known, or nobody answers there.
  LEDE_FETCH_UNREACHABLE,
  /// The server's certificate does not hold, or the encryption failed.
  LEDE_FETCH_INSECURE,
  LEDE_FETCH_TIMED_OUT,
  /// The address is one of this machine's own network, and such are not to be asked.
  LEDE_FETCH_PRIVATE,
  /// The visitor stopped it.
  LEDE_FETCH_STOPPED,
  /// The response breaks off or breaks the rules.
  LEDE_FETCH_BROKEN,
} LedeFetchStatus;

/// A response without its body.
typedef struct {
  LedeFetchStatus status;
  /// The status of HTTP, as 200 or 404; 0 where there was none.
  long code;
  /// Where a redirect leads, as a whole address; NULL where there is none. Valid until the next
  /// request of the connection.
  const char *redirect;
  /// The seconds that the server wants to be left alone; 0 where it says nothing.
  int64_t retryAfter;
  /// Whether what answered is this machine, or stands in its own network.
  bool isPrivate;
  /// What libcurl says about a failure; never NULL. Valid until the next request of the connection.
  const char *message;
} LedeResponse;

/// A connection; NULL where libcurl is not installed.
LedeConnection *lede_connection_create(void);

/// Asks for an address and waits for all of the response.
LedeResponse lede_connection_fetch(
    LedeConnection *connection, const LedeRequest *request, const LedeResponseVisitor *visitor);

/// Whether an address, as 192.168.1.1 or fe80::1, is this machine's or of a network of its own; also where
/// it is none at all.
bool lede_address_is_private(const char *address);

void lede_connection_release(LedeConnection *connection);

#endif
