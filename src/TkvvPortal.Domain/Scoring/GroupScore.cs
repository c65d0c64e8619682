using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Scoring;

/// <summary>
/// Điểm chấm Tổ: the bank's official score of a group for one month, taken over from its file. The portal never computes it and
/// nobody types it; the class of the file is trusted, and a disagreement with the thresholds is shown.
/// </summary>
public sealed class GroupScore(Guid id, Guid groupId, FiscalMonth month) : IBelongsToGroup
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <inheritdoc />
    public Guid GroupId { get; private set; } = groupId;

    /// <summary>The month scored: that of the data date of the file, not of its export.</summary>
    public FiscalMonth Month { get; private set; } = month;

    /// <summary>Tỷ lệ nợ quá hạn; none where the file gives only the total.</summary>
    public decimal? OverduePoints { get; private set; }

    /// <summary>Giao dịch tại xã.</summary>
    public decimal? SessionPoints { get; private set; }

    /// <summary>Tỷ lệ thu lãi.</summary>
    public decimal? InterestPoints { get; private set; }

    /// <summary>Thu nợ đến hạn.</summary>
    public decimal? PrincipalPoints { get; private set; }

    /// <summary>Số dư tiền gửi tăng thêm.</summary>
    public decimal? DepositPoints { get; private set; }

    /// <summary>Tổ viên tham gia tiền gửi.</summary>
    public decimal? SaverPoints { get; private set; }

    /// <summary>Tổng điểm, 0–100, as the file gives it.</summary>
    public decimal Total { get; private set; }

    /// <summary>The class as the file writes it; empty when it does not say.</summary>
    public string ClassText { get; private set; } = "";

    /// <summary>The class of the file, normalised; by the thresholds when the file does not say.</summary>
    public GroupClass Class { get; private set; }

    /// <summary>Whether the class of the file is another one than the thresholds in force give for the total.</summary>
    public bool ClassDisagrees { get; private set; }

    /// <summary>The six criteria together; none where the file gives only the total.</summary>
    public ScorePoints? Points => OverduePoints is { } overdue
        ? new ScorePoints(overdue, SessionPoints ?? 0, InterestPoints ?? 0, PrincipalPoints ?? 0, DepositPoints ?? 0, SaverPoints ?? 0)
        : null;

    /// <summary>Takes over what a file says; throws TK-100 for points off the scale and TK-101 for an unknown class.</summary>
    public void Report(ScoreReport report, ScoreScale scale)
    {
        if (!scale.Holds(report))
            throw new RuleViolationException(ScoringRules.PointsAreOnTheScale, report.Total) { Field = nameof(Total) };
        var deserved = scale.ClassOf(report.Total);
        var said = Said(report.ClassText);
        (Total, ClassText) = (report.Total, VietnameseText.Clean(report.ClassText));
        (Class, ClassDisagrees) = (said ?? deserved, said is not null && said != deserved);
        var points = report.Points;
        (OverduePoints, SessionPoints, InterestPoints) = (points?.Overdue, points?.Session, points?.Interest);
        (PrincipalPoints, DepositPoints, SaverPoints) = (points?.Principal, points?.Deposits, points?.Savers);
    }

    private static GroupClass? Said(string text) => VietnameseText.Fold(text) switch
    {
        "" or "0" => null,
        "tot" or "xuat sac" => GroupClass.Good,
        "kha" => GroupClass.Fair,
        "trung binh" or "tb" => GroupClass.Average,
        "yeu" or "kem" => GroupClass.Weak,
        _ => throw new RuleViolationException(ScoringRules.ClassIsKnown, VietnameseText.Clean(text)) { Field = nameof(ClassText) },
    };
}
