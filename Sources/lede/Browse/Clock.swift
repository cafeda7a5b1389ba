import Glibc

/// The wall clock.
enum Clock {
  /// How far the local time is ahead of UTC at a time in seconds since 1970 UTC, in seconds: in summer
  /// it may be more.
  static func secondsFromUTC(at time: Int64) -> Int {
    var (time, local) = (time_t(time), tm())
    return localtime_r(&time, &local) == nil ? 0 : local.tm_gmtoff
  }

  /// Seconds since 1970 UTC.
  static var secondsSince1970: Int64 { Int64(time(nil)) }
}
