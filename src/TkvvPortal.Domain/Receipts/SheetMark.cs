using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>What is written beside a member's row on 13/TD: why nothing or less was paid, and whether the payer has signed ("Ký nộp").</summary>
public sealed class SheetMark : IBelongsToGroup
{
    private SheetMark()
    {
    }

    /// <summary>An empty mark beside a row of a sheet.</summary>
    public SheetMark(CollectionSheet sheet, Guid membershipId) =>
        (SheetId, GroupId, MembershipId) = (sheet.Id, sheet.GroupId, membershipId);

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The member's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Why nothing, or less than asked for, was paid; none when there is nothing to explain.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether the payer has signed the sheet on paper.</summary>
    public bool IsSigned { get; private set; }

    /// <summary>The instant of the last change.</summary>
    public DateTime MarkedAtUtc { get; private set; }

    /// <summary>Who changed it last.</summary>
    public string MarkedByName { get; private set; } = "";

    /// <summary>Writes the mark anew; answers whether that changed anything.</summary>
    public bool Write(string? reason, bool isSigned, RecordStamp by)
    {
        var clean = string.IsNullOrWhiteSpace(reason) ? null : VietnameseText.Clean(reason);
        if (clean == Reason && isSigned == IsSigned)
            return false;
        (Reason, IsSigned, MarkedAtUtc, MarkedByName) = (clean, isSigned, by.AtUtc, by.UserName);
        return true;
    }
}
