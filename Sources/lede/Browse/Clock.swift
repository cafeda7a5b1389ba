import Glibc

/// The wall clock.
enum Clock {
  /// How far the local time is ahead of UTC now, in seconds.
  static var secondsFromUTC: Int {
    var (now, local) = (time(nil), tm())
    return localtime_r(&now, &local) == nil ? 0 : local.tm_gmtoff
  }

  /// Seconds since 1970 UTC.
  static var secondsSince1970: Int64 { Int64(time(nil)) }
}
