using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>A meeting of a group on 12 October 2026 at 8:00, and the steps to its closed minutes.</summary>
internal sealed class MeetingBuilder
{
    public static readonly DateOnly Day = new(2026, 10, 12);

    public MeetingBuilder(int members = 3)
    {
        Members = [.. Enumerable.Range(0, members).Select(_ => Guid.CreateVersion7())];
        Meeting = Meeting.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), Day, new TimeOnly(8, 0), " Nhà  văn hóa ấp ");
    }

    public Meeting Meeting { get; }

    public Guid[] Members { get; }

    public static Signature Signature => new(new DateTime(2026, 10, 12, 3, 30, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Lê Văn Tự");

    /// <summary>Marks the first members present and the others absent with a reason.</summary>
    public MeetingBuilder Attended(int present)
    {
        Mark([.. Members.Select((member, index) => index < present
            ? new MemberMark(member, Presence.Present, null)
            : new MemberMark(member, Presence.Absent, "Đi làm xa"))]);
        return this;
    }

    public MeetingBuilder AllTopicsAnswered()
    {
        foreach (var topic in AgendaTopics.Default)
            Meeting.Answer(topic, "Đã thông qua.", null);
        return this;
    }

    public void Mark(params MemberMark[] marks) => Meeting.MarkMembers(marks, Members.ToHashSet());

    public MeetingBuilder Closed()
    {
        Attended(Members.Length).AllTopicsAnswered().Close();
        return this;
    }

    public Closing Closing(TimeOnly? endedAt = null, string chair = "Nguyễn Thị Hoa", string secretary = "Trần Văn An", decimal quorum = 0.666666m) =>
        new(endedAt ?? new TimeOnly(10, 15), chair, secretary, Members, quorum, Signature);

    public void Close(Closing? closing = null, DateOnly? today = null) => Meeting.Close(closing ?? Closing(), today ?? Day);
}
