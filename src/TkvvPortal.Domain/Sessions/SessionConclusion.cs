using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Sessions;

/// <summary>Kết luận giao ban: what is to be done, by whom, until when.</summary>
public sealed class SessionConclusion
{
    private SessionConclusion()
    {
    }

    internal SessionConclusion(Guid id, Guid sessionId, int number, string? text, string? owner, DateOnly? deadline)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolationException(SessionRules.ConclusionIsComplete) { Field = nameof(Text) };
        if (string.IsNullOrWhiteSpace(owner))
            throw new RuleViolationException(SessionRules.ConclusionIsComplete) { Field = nameof(OwnerName) };
        if (deadline is not { } day)
            throw new RuleViolationException(SessionRules.ConclusionIsComplete) { Field = nameof(Deadline) };
        (Id, SessionId, Number) = (id, sessionId, number);
        (Text, OwnerName, Deadline) = (VietnameseText.Clean(text), VietnameseText.Clean(owner), day);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who does it: a person, a group, an organisation.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>Until when.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>The day it was done; none while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What was done.</summary>
    public string? Result { get; private set; }

    /// <summary>Records that it was done; throws TK-377 without a word. Recording it again changes nothing.</summary>
    public void Finish(string? result, RecordStamp by)
    {
        if (DoneOn is not null)
            return;
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleViolationException(SessionRules.DoneIsTold) { Field = nameof(Result) };
        (DoneOn, Result) = (by.On, VietnameseText.Clean(result));
    }
}
