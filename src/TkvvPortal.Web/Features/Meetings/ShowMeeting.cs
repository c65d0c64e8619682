using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The own page of a meeting: where it stands, what comes next, and the minutes once there are some.</summary>
public sealed class ShowMeeting(ReadMinutes minutes, ReadMeetingLife life, PortalClock clock) : IUseCase
{
    public sealed record Page(Minutes Minutes, MeetingLife Life, DateOnly Today)
    {
        /// <summary>Whether the meeting is yet to come.</summary>
        public bool IsComing => Minutes.Head.On > Today;

        /// <summary>Whether the minutes of a past meeting are still missing.</summary>
        public bool IsLate => Minutes.Head.On < Today && Minutes.Head.IsOpen;

        /// <summary>The page of the first step that is not finished.</summary>
        public string NextStep => Minutes.Head switch
        {
            { IsAttendanceDone: false } => "diem-danh",
            { IsAgendaDone: false } => "noi-dung",
            _ => "ket-thuc",
        };
    }

    /// <summary>The page, or null when there is no such meeting; sixteen queries.</summary>
    public async Task<Page?> PageAsync(Guid id) => await minutes.ReadAsync(id) is { } read ? new Page(read, await life.ReadAsync(id), clock.Today) : null;
}
