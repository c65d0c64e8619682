namespace TkvvPortal.Web.Texts;

/// <summary>Days and hours as Vietnamese papers and notices write them.</summary>
public static class MeetingTimes
{
    /// <summary>The hour on a page: <c>14 giờ</c>, <c>7 giờ 30</c>.</summary>
    public static string Spoken(this TimeOnly time) => time.Minute == 0 ? $"{time.Hour} giờ" : $"{time.Hour} giờ {time.Minute:00}";

    /// <summary>The hour on an official paper: <c>07 giờ 30 phút</c>.</summary>
    public static string Official(this TimeOnly time) => $"{time.Hour:00} giờ {time.Minute:00} phút";

    /// <summary>The day on an official paper: <c>ngày 05 tháng 11 năm 2026</c>; January and February get a zero, as papers ask.</summary>
    public static string Official(this DateOnly day) =>
        $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : day.Month.ToString())} năm {day.Year}";

    /// <summary>The day with its weekday: <c>Thứ Hai, 23/11/2026</c>.</summary>
    public static string WithWeekday(this DateOnly day)
    {
        var text = day.ToString("dddd, dd/MM/yyyy");
        return char.ToUpper(text[0]) + text[1..];
    }
}
