using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Phiếu kiểm tra sử dụng vốn vay (06/TD): what one visit to a group found, entered at once. Never changed.</summary>
public sealed class UseCheckSheet : IBelongsToGroup
{
    private readonly List<LoanUseCheck> _checks = [];

    private UseCheckSheet()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The day of the visit.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>The name of who checked.</summary>
    public string CheckedBy { get; private set; } = "";

    /// <summary>The name of who was present, if anybody.</summary>
    public string? Witness { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid RecordedById { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>The loans that were looked at.</summary>
    public IReadOnlyList<LoanUseCheck> Checks => _checks;

    /// <summary>
    /// Records a visit: every line or, with every wrong line named at its row, none. Throws TK-275 to TK-278, TK-279 or TK-280.
    /// </summary>
    /// <param name="key">The key of the sheet and its group.</param>
    /// <param name="visit">The day, who checked, and who was present.</param>
    /// <param name="lines">What was found of which loan; none for a row whose loan is not of the group.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="today">Today.</param>
    public static UseCheckSheet Record(
        (Guid Id, Guid GroupId) key, (DateOnly On, string By, string? Witness) visit, IReadOnlyList<UseCheckLine> lines, Signature by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(by);
        var sheet = new UseCheckSheet { Id = key.Id, GroupId = key.GroupId, CheckedOn = visit.On, Witness = visit.Witness };
        sheet.CheckedBy = VietnameseText.Clean(visit.By);
        (sheet.RecordedAtUtc, sheet.RecordedById, sheet.RecordedByName) = (by.AtUtc, by.UserId, by.UserName);
        List<RuleViolationException> refused = lines.Count == 0 ? [new(UseCheckRules.SomethingIsChecked)] : [];
        foreach (var line in lines)
            sheet.Take(line, visit, today, refused);
        return refused.Count == 0 ? sheet : throw new RuleViolationsException([.. refused.DistinctBy(one => (one.Rule, one.Field))]);
    }

    private void Take(UseCheckLine line, (DateOnly On, string By, string? Witness) visit, DateOnly today, List<RuleViolationException> refused)
    {
        var row = $"Rows[{line.Row}].";
        if (line.Loan?.GroupId != GroupId || _checks.Exists(check => check.LoanId == line.Loan.Id))
        {
            refused.Add(new RuleViolationException(UseCheckRules.LoanIsOnceOfGroup) { Field = row + nameof(LoanUseCheck.RightUse) });
            return;
        }

        try
        {
            _checks.Add(LoanUseCheck.Record((Guid.CreateVersion7(), Id), line.Loan, visit.On, visit.By, line.Finding, today));
        }
        catch (RuleViolationException refusal)
        {
            refused.Add(refusal.Field switch
            {
                nameof(CheckedBy) => refusal,
                nameof(CheckedOn) when visit.On > today => refusal,
                nameof(CheckedOn) => refusal.At(row + nameof(LoanUseCheck.RightUse)),
                var field => refusal.At(row + field),
            });
        }
    }
}

/// <summary>What was found of one loan.</summary>
/// <param name="Row">The row of the form, from 0.</param>
/// <param name="Loan">The loan; none when the group has no such loan.</param>
/// <param name="Finding">What was found.</param>
public sealed record UseCheckLine(int Row, Loan? Loan, UseCheckFinding Finding);
