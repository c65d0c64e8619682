using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of how somebody took part.</summary>
public static class PresenceTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this Presence presence) => presence switch
    {
        Presence.Present => "Có mặt",
        Presence.Absent => "Vắng",
        Presence.Replaced => "Có người dự thay",
        _ => throw new ArgumentOutOfRangeException(nameof(presence)),
    };

    /// <summary>Presence with its note: <c>Vắng: đi làm xa</c>.</summary>
    public static string WithNote(this Presence presence, string? note) => note is null ? presence.Title() : $"{presence.Title()}: {note}";
}
