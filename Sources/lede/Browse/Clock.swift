import Glibc

/// The wall clock.
enum Clock {
  /// Seconds since 1970 UTC.
  static var secondsSince1970: Int64 { Int64(time(nil)) }
}
