using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Hội kiểm tra bảng kê 13/TD before the leader pays in: complete, and signed by who paid (domain: the organisation helps to check before the session).</summary>
public sealed class SheetCheck : IBelongsToGroup
{
    private SheetCheck()
    {
    }

    /// <summary>Checks a sheet as it stands; throws TK-318 for a finding without a word.</summary>
    public SheetCheck(Guid id, CollectionSheet sheet, bool isComplete, bool isSigned, string? remark, RecordStamp by)
    {
        if (!(isComplete && isSigned) && string.IsNullOrWhiteSpace(remark))
            throw new RuleViolationException(CashRules.FindingIsNamed) { Field = nameof(Remark) };
        (Id, GroupId, SheetId, SaveCount) = (id, sheet.GroupId, sheet.Id, sheet.SaveCount);
        (IsComplete, IsSigned, Remark) = (isComplete, isSigned, string.IsNullOrWhiteSpace(remark) ? null : VietnameseText.Clean(remark));
        (CheckedOn, RecordedAtUtc, CheckedById, CheckedByName) = (by.On, by.AtUtc, by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>How often the sheet had been saved: a later save is not covered.</summary>
    public int SaveCount { get; private set; }

    /// <summary>Whether every row is filled in, or it is said why not.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether every payer has signed.</summary>
    public bool IsSigned { get; private set; }

    /// <summary>What is missing.</summary>
    public string? Remark { get; private set; }

    /// <summary>The day of the check.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that checked.</summary>
    public Guid CheckedById { get; private set; }

    /// <summary>The name of who checked.</summary>
    public string CheckedByName { get; private set; } = "";

    /// <summary>Whether the sheet is in order and has not changed since.</summary>
    public bool Covers(CollectionSheet sheet) => SheetId == sheet.Id && SaveCount == sheet.SaveCount && IsComplete && IsSigned;
}
