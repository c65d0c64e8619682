using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>Tài khoản tiền gửi tổ viên (product 105): one per member of a group, with the bank's balance of a data date.</summary>
public sealed class DepositAccount : IBelongsToGroup
{
    /// <summary>Opens the account with a balance the bank reports; throws TK-021 when it is negative.</summary>
    public DepositAccount(Guid id, Guid groupId, Guid membershipId, Vnd balance, DateOnly asOf)
    {
        (Id, GroupId, MembershipId) = (id, groupId, membershipId);
        Report(balance, asOf);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The saver.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The bank's balance at <see cref="AsOf"/>, đồng.</summary>
    public Vnd Balance { get; private set; }

    /// <summary>The data date.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Goes along with the saver to another group.</summary>
    public void MoveTo(Membership stay) => (GroupId, MembershipId) = (stay.GroupId, stay.Id);

    /// <summary>Takes over the bank's balance of a data date; throws TK-021.</summary>
    public void Report(Vnd balance, DateOnly asOf)
    {
        if (balance < Vnd.Zero)
            throw new RuleViolationException(LoanRules.BalanceIsNotNegative) { Field = nameof(Balance) };
        (Balance, AsOf) = (balance, asOf);
    }
}
