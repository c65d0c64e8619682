using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of who signs minutes.</summary>
public static class MinutesPartTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this MinutesPart part) => part == MinutesPart.Chair ? "Chủ trì" : "Thư ký";
}
