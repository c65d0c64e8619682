using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Sessions;

/// <summary>Phiên giao dịch xã: one point's session of a month, with its briefing (giao ban). It is written down when the first thing is recorded.</summary>
public sealed class CommuneSession : IHaveVersion
{
    private readonly List<SessionConclusion> _conclusions = [];

    private CommuneSession()
    {
    }

    /// <summary>Begins the record of a session; throws TK-370 before its day.</summary>
    /// <param name="id">The key, made when the form was shown.</param>
    /// <param name="pointId">The transaction point.</param>
    /// <param name="month">The month.</param>
    /// <param name="heldOn">Its day: held also on weekends and holidays.</param>
    /// <param name="today">Today in Vietnam.</param>
    public CommuneSession(Guid id, Guid pointId, FiscalMonth month, DateOnly heldOn, DateOnly today)
    {
        if (heldOn > today)
            throw new RuleViolationException(SessionRules.SessionHasCome, heldOn);
        (Id, PointId, Month, HeldOn) = (id, pointId, month, heldOn);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The transaction point.</summary>
    public Guid PointId { get; private set; }

    /// <summary>The month.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>Tổ trưởng Tổ giao dịch xã, who chairs the briefing.</summary>
    public string? HeadName { get; private set; }

    /// <summary>Kiểm soát viên.</summary>
    public string? ControllerName { get; private set; }

    /// <summary>Giao dịch viên.</summary>
    public string? TellerName { get; private set; }

    /// <summary>Others at the briefing: leaders of the organisations, the commune, hamlet heads.</summary>
    public string? Guests { get; private set; }

    /// <summary>The day it was closed; none while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Who closed it.</summary>
    public string? ClosedByName { get; private set; }

    /// <summary>What was open at the closing, and who follows it up.</summary>
    public string? ClosingNote { get; private set; }

    /// <summary>Why it was opened again, the last time.</summary>
    public string? ReopenedBecause { get; private set; }

    /// <summary>Kết luận giao ban, in their order.</summary>
    public IReadOnlyList<SessionConclusion> Conclusions => _conclusions;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Names the staff and the guests; throws TK-372 when it is closed.</summary>
    public void Staff(SessionStaff staff)
    {
        RefuseClosed();
        (HeadName, ControllerName, TellerName, Guests) = (Clean(staff.Head), Clean(staff.Controller), Clean(staff.Teller), Clean(staff.Guests));
    }

    /// <summary>Adds a conclusion; throws TK-372 when it is closed, TK-376 unless it is complete.</summary>
    public SessionConclusion Conclude(Guid id, string? text, string? owner, DateOnly? deadline)
    {
        RefuseClosed();
        var conclusion = new SessionConclusion(id, Id, _conclusions.Count + 1, text, owner, deadline);
        _conclusions.Add(conclusion);
        return conclusion;
    }

    /// <summary>Closes it; throws TK-372 the second time, TK-373 while staff is missing, TK-374 for open matters without a note.</summary>
    public void Close(IReadOnlyList<string> openMatters, string? note, RecordStamp by)
    {
        RefuseClosed();
        string?[] missing = [HeadName is null ? "tổ trưởng" : null, ControllerName is null ? "kiểm soát viên" : null, TellerName is null ? "giao dịch viên" : null];
        if (missing.Any(one => one is not null))
            throw new RuleViolationException(SessionRules.StaffIsNamed, string.Join(", ", missing.OfType<string>()));
        if (openMatters.Count > 0 && string.IsNullOrWhiteSpace(note))
            throw new RuleViolationException(SessionRules.OpenMattersAreNoted, string.Join("; ", openMatters)) { Field = "Note" };
        (ClosedOn, ClosedByName, ClosingNote) = (by.On, by.UserName, Clean(note));
    }

    /// <summary>Opens it again; throws TK-375 without a reason.</summary>
    public void Reopen(string? reason)
    {
        if (Clean(reason) is not { } why)
            throw new RuleViolationException(SessionRules.ReopeningHasReason) { Field = "Reason" };
        (ClosedOn, ClosedByName, ReopenedBecause) = (null, null, why);
    }

    /// <summary>Throws TK-372 when it is closed.</summary>
    public void RefuseClosed()
    {
        if (ClosedOn is { } day)
            throw new RuleViolationException(SessionRules.SessionIsOpen, day);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}

/// <summary>Who runs a session, and who else came; any may be missing while it is written down.</summary>
/// <param name="Head">Tổ trưởng Tổ giao dịch xã.</param>
/// <param name="Controller">Kiểm soát viên.</param>
/// <param name="Teller">Giao dịch viên.</param>
/// <param name="Guests">Others at the briefing.</param>
public sealed record SessionStaff(string? Head, string? Controller, string? Teller, string? Guests);
