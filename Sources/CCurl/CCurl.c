#include "CCurl.h"

#include <CLazyLibrary.h>
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

/// The functions of libcurl that are used.
static struct {
  __typeof__(&curl_global_init) start;
  __typeof__(&curl_easy_init) create;
  __typeof__(&curl_easy_reset) reset;
  CURLcode (*set)(CURL *, CURLoption, ...);
  __typeof__(&curl_easy_perform) perform;
  CURLcode (*info)(CURL *, CURLINFO, ...);
  __typeof__(&curl_easy_strerror) message;
  __typeof__(&curl_easy_cleanup) release;
  __typeof__(&curl_slist_append) append;
  __typeof__(&curl_slist_free_all) releaseList;
} library;

static bool isLoaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  const LazyFunction functions[] = {
      {"curl_global_init", &library.start},
      {"curl_easy_init", &library.create},
      {"curl_easy_reset", &library.reset},
      {"curl_easy_setopt", &library.set},
      {"curl_easy_perform", &library.perform},
      {"curl_easy_getinfo", &library.info},
      {"curl_easy_strerror", &library.message},
      {"curl_easy_cleanup", &library.release},
      {"curl_slist_append", &library.append},
      {"curl_slist_free_all", &library.releaseList},
      {NULL, NULL},
  };
  isLoaded = (lede_load_library("libcurl.so.4", functions) ||
              lede_load_library("libcurl-gnutls.so.4", functions)) &&
             library.start(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  // A server that closes an encrypted connection early is an error of that request only.
  if (isLoaded) signal(SIGPIPE, SIG_IGN);
}

struct LedeConnection {
  CURL *handle;
  char message[CURL_ERROR_SIZE];
  /// Whether nothing private may be asked now, and whether something private was kept from it.
  bool isPublicOnly;
  bool isRefused;
};

/// Whether an address of IPv4, its first number in the highest bits, is not one of the open web:
/// RFC 6890 and what is for many at once or for later.
static bool isPrivateIPv4(uint32_t address) {
  const struct { uint32_t network; int bits; } networks[] = {
      {0x00000000, 8},  {0x0A000000, 8},  {0x64400000, 10}, {0x7F000000, 8}, {0xA9FE0000, 16},
      {0xAC100000, 12}, {0xC0000000, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xE0000000, 3},
  };
  for (size_t index = 0; index < sizeof networks / sizeof *networks; index++) {
    if ((address ^ networks[index].network) >> (32 - networks[index].bits) == 0) return true;
  }
  return false;
}

static bool isPrivateIPv6(const unsigned char bytes[16]) {
  static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF};
  static const unsigned char translated[12] = {0x00, 0x64, 0xFF, 0x9B};
  static const unsigned char zeros[12];
  // Addresses of IPv4 in those of IPv6, and with them ::1 and ::.
  if (memcmp(bytes, mapped, 12) == 0 || memcmp(bytes, translated, 12) == 0 ||
      memcmp(bytes, zeros, 12) == 0) {
    uint32_t inner;
    memcpy(&inner, bytes + 12, sizeof inner);
    return isPrivateIPv4(ntohl(inner));
  }
  if (bytes[0] == 0x20 && bytes[1] == 0x02) {  // 6to4: the address of IPv4 stands in the middle.
    uint32_t inner;
    memcpy(&inner, bytes + 2, sizeof inner);
    return isPrivateIPv4(ntohl(inner));
  }
  static const unsigned char local[6] = {0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01};  // RFC 8215
  if (memcmp(bytes, local, sizeof local) == 0) return true;
  return (bytes[0] & 0xFE) == 0xFC || (bytes[0] == 0xFE && (bytes[1] & 0x80) != 0) ||
         bytes[0] == 0xFF;
}

bool lede_address_is_private(const char *address) {
  struct in_addr four;
  struct in6_addr six;
  if (inet_pton(AF_INET, address, &four) == 1) return isPrivateIPv4(ntohl(four.s_addr));
  if (inet_pton(AF_INET6, address, &six) == 1) return isPrivateIPv6(six.s6_addr);
  return true;
}

static bool isPrivate(const struct sockaddr *address) {
  switch (address->sa_family) {
    case AF_INET: {
      const struct sockaddr_in *four = (const struct sockaddr_in *)address;
      return isPrivateIPv4(ntohl(four->sin_addr.s_addr));
    }
    case AF_INET6: return isPrivateIPv6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
    default: return true;
  }
}

/// Opens a socket to an address that a name has come to, whatever the name.
static curl_socket_t openSocket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  (void)purpose;
  LedeConnection *connection = context;
  if (connection->isPublicOnly && isPrivate(&address->addr)) {
    connection->isRefused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static bool isSet(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != 0;
}

/// Whether another server is asked to fetch what is at an address: it is mostly near, and looks itself
/// where it goes.
static bool hasProxy(const char *address) {
  if (isSet("all_proxy") || isSet("ALL_PROXY")) return true;
  bool isSecure = strncasecmp(address, "https:", 6) == 0;
  return isSecure ? isSet("https_proxy") || isSet("HTTPS_PROXY") : isSet("http_proxy");
}

LedeConnection *lede_connection_create(void) {
  pthread_once(&once, load);
  if (!isLoaded) return NULL;
  LedeConnection *connection = calloc(1, sizeof *connection);
  if (connection == NULL) return NULL;
  connection->handle = library.create();
  if (connection->handle == NULL) {
    free(connection);
    return NULL;
  }
  return connection;
}

void lede_connection_release(LedeConnection *connection) {
  library.release(connection->handle);
  free(connection);
}

static size_t takeHeader(char *bytes, size_t size, size_t count, void *context) {
  const LedeResponseVisitor *visitor = context;
  size_t length = size * count;
  size_t shown = length;
  while (shown > 0 && (bytes[shown - 1] == '\r' || bytes[shown - 1] == '\n')) shown--;
  return visitor->header(visitor->context, bytes, shown) ? length : 0;
}

static size_t takeBody(char *bytes, size_t size, size_t count, void *context) {
  const LedeResponseVisitor *visitor = context;
  return visitor->body(visitor->context, bytes, size * count) ? size * count : 0;
}

static int takeProgress(
    void *context, curl_off_t total, curl_off_t now, curl_off_t sent, curl_off_t sentNow) {
  (void)total, (void)now, (void)sent, (void)sentNow;
  const LedeResponseVisitor *visitor = context;
  return visitor->mayGoOn(visitor->context) ? 0 : 1;
}

/// The protocols that may be spoken, by the option that this libcurl knows.
static CURLcode limitProtocols(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  CURLcode code = library.set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  if (code != CURLE_UNKNOWN_OPTION) return code;
#endif
  // CURLOPT_PROTOCOLS with CURLPROTO_HTTP and CURLPROTO_HTTPS, by their numbers: newer headers call
  // them outdated.
  return library.set(handle, (CURLoption)181, 3L);
}

static CURLcode prepare(
    LedeConnection *connection, const LedeRequest *request, const LedeResponseVisitor *visitor,
    struct curl_slist *headers) {
  CURL *handle = connection->handle;
  library.reset(handle);
  CURLcode code = limitProtocols(handle);
  if (code == CURLE_OK) code = library.set(handle, CURLOPT_URL, request->address);
  if (code != CURLE_OK) return code;
  library.set(handle, CURLOPT_ERRORBUFFER, connection->message);
  library.set(handle, CURLOPT_USERAGENT, request->userAgent);
  library.set(handle, CURLOPT_HTTPHEADER, headers);
  // Whatever this libcurl can expand.
  library.set(handle, CURLOPT_ACCEPT_ENCODING, "");
  library.set(handle, CURLOPT_FOLLOWLOCATION, 0L);
  library.set(handle, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  // The addresses that go past the proxy are mostly those of the reader's own network.
  if (request->isPublicOnly && !connection->isPublicOnly) library.set(handle, CURLOPT_NOPROXY, "");
  // No signals: the requests run in threads.
  library.set(handle, CURLOPT_NOSIGNAL, 1L);
  library.set(handle, CURLOPT_OPENSOCKETFUNCTION, openSocket);
  library.set(handle, CURLOPT_OPENSOCKETDATA, connection);
  library.set(handle, CURLOPT_CONNECTTIMEOUT_MS, request->connectLimit);
  library.set(handle, CURLOPT_TIMEOUT_MS, request->timeLimit);
  library.set(handle, CURLOPT_HEADERFUNCTION, takeHeader);
  library.set(handle, CURLOPT_HEADERDATA, visitor);
  library.set(handle, CURLOPT_WRITEFUNCTION, takeBody);
  library.set(handle, CURLOPT_WRITEDATA, visitor);
  library.set(handle, CURLOPT_NOPROGRESS, 0L);
  library.set(handle, CURLOPT_XFERINFOFUNCTION, takeProgress);
  library.set(handle, CURLOPT_XFERINFODATA, visitor);
  return CURLE_OK;
}

static LedeFetchStatus status(CURLcode code) {
  switch (code) {
    case CURLE_OK: return LEDE_FETCH_DONE;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL: return LEDE_FETCH_BAD_ADDRESS;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return LEDE_FETCH_UNREACHABLE;
    case CURLE_OPERATION_TIMEDOUT: return LEDE_FETCH_TIMED_OUT;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_USE_SSL_FAILED: return LEDE_FETCH_INSECURE;
    case CURLE_WRITE_ERROR:
    case CURLE_ABORTED_BY_CALLBACK: return LEDE_FETCH_STOPPED;
    default: return LEDE_FETCH_BROKEN;
  }
}

/// The headers as libcurl wants them; false where there is no memory.
static bool makeList(const LedeRequest *request, struct curl_slist **list) {
  for (size_t index = 0; index < request->headerCount; index++) {
    struct curl_slist *longer = library.append(*list, request->headers[index]);
    if (longer == NULL) return false;
    *list = longer;
  }
  return true;
}

LedeResponse lede_connection_fetch(
    LedeConnection *connection, const LedeRequest *request, const LedeResponseVisitor *visitor) {
  LedeResponse response = {.status = LEDE_FETCH_BROKEN, .message = ""};
  struct curl_slist *headers = NULL;
  if (makeList(request, &headers)) {
    connection->message[0] = 0;
    connection->isPublicOnly = request->isPublicOnly && !hasProxy(request->address);
    connection->isRefused = false;
    CURLcode code = prepare(connection, request, visitor, headers);
    if (code == CURLE_OK) code = library.perform(connection->handle);
    response.status = status(code);
    response.message =
        connection->message[0] == 0 ? library.message(code) : connection->message;
    const char *address = NULL;
    if (library.info(connection->handle, CURLINFO_PRIMARY_IP, &address) == CURLE_OK &&
        address != NULL && *address != 0) {
      response.isPrivate = lede_address_is_private(address);
    }
    // A connection that was opened when it was allowed may have been used again.
    bool isWrong = connection->isPublicOnly && response.isPrivate;
    if (connection->isRefused || isWrong) response.status = LEDE_FETCH_PRIVATE;
    curl_off_t seconds = 0;
    library.info(connection->handle, CURLINFO_RESPONSE_CODE, &response.code);
    library.info(connection->handle, CURLINFO_REDIRECT_URL, &response.redirect);
    if (library.info(connection->handle, CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK) {
      response.retryAfter = seconds;
    }
    // The list is gone before the next request is prepared.
    library.set(connection->handle, CURLOPT_HTTPHEADER, NULL);
  }
  library.releaseList(headers);
  return response;
}
