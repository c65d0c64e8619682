namespace TkvvPortal.Domain.Policy;

/// <summary>The names of the dated parameters, as <c>docs/business-rules.md</c> lists them.</summary>
public static partial class PolicyKey
{
    /// <summary>Share of members who must be present, 0–1.</summary>
    public const string Quorum = "to.quorum";

    /// <summary>Least number of members of a group.</summary>
    public const string GroupMin = "to.min";

    /// <summary>Greatest number of members of a group.</summary>
    public const string GroupMax = "to.max";

    /// <summary>Days in the year that interest is divided by.</summary>
    public const string DaysInYear = "interest.days_in_year";

    /// <summary>Factor on the loan's own rate for overdue principal.</summary>
    public const string OverdueFactor = "interest.overdue_factor";

    /// <summary>Interest is rounded half-up to a multiple of this many đồng, once per loan.</summary>
    public const string RoundingUnit = "interest.rounding_unit";

    /// <summary>Đồng by which interest received may exceed the provisional due.</summary>
    public const string InterestTolerance = "receipt.interest_tolerance";

    /// <summary>Greatest deposit on one receipt, đồng.</summary>
    public const string DepositMax = "receipt.deposit_max";

    /// <summary>Whether interest received settles lãi tồn before the month's: 1 or 0.</summary>
    public const string ArrearsFirst = "receipt.arrears_first";

    /// <summary>Day of the month from which the sheets of the month are opened by themselves, 1–28.</summary>
    public const string SheetOpenDay = "sheet.open_day";

    /// <summary>Day of the month from which on the figures of the month before are kept, whatever data date they have.</summary>
    public const string KeepFiguresDay = "figures.keep_day";

    /// <summary>Days by which an extraordinary meeting is announced.</summary>
    public const string MeetingNoticeDays = "meeting.notice_days";

    /// <summary>Minutes a meeting takes at least: nobody attends two that begin nearer to each other.</summary>
    public const string MeetingLeastMinutes = "meeting.least_minutes";

    /// <summary>Most meetings an officer attends in a month.</summary>
    public const string DutyCapacity = "duty.capacity";

    /// <summary>Months without an opinion after which a group is looked at.</summary>
    public const string SignalSilentMonths = "signal.silent_months";

    /// <summary>Meetings in a row a member may miss before the group is looked at.</summary>
    public const string SignalAbsences = "signal.absences";

    /// <summary>Meetings in a row with the same words after which a group is looked at.</summary>
    public const string SignalSameMinutes = "signal.same_minutes";

    /// <summary>Days after which a late opinion goes up one level more.</summary>
    public const string PetitionEscalateDays = "petition.escalate_days";

    /// <summary>The largest file that is kept, MB.</summary>
    public const string FileMaxMegabytes = "file.max_mb";

    /// <summary>Greatest number of paper receipts given out at once.</summary>
    public const string PaperRangeMax = "receipt.paper_range_max";

    /// <summary>Days within which a shortage must be settled, at most.</summary>
    public const string ShortageDays = "cash.shortage_days";

    /// <summary>Share of the open loans that are reconciled in a year without a full reconciliation, at least, per cent.</summary>
    public const string ReconcileSample = "reconcile.sample";

    /// <summary>Everything is reconciled once in so many years.</summary>
    public const string ReconcileFullYears = "reconcile.full_years";

    /// <summary>Days within which a difference is cleared unless agreed otherwise.</summary>
    public const string ReconcileFollowDays = "reconcile.follow_days";

    /// <summary>Overdue share of outstanding above which a group needs attention, per cent.</summary>
    public const string AttentionOverdue = "attention.overdue_percent";

    /// <summary>Collected share of interest due below which a group needs attention, per cent.</summary>
    public const string AttentionCollection = "attention.collection_percent";

    /// <summary>Months without an officer at a meeting after which a group needs attention.</summary>
    public const string AttentionVisitMonths = "attention.visit_months";

    /// <summary>Days a row of a watch list may be put off at most.</summary>
    public const string WatchSnoozeDays = "watch.snooze_days";

    /// <summary>Most points of criterion "tỷ lệ nợ quá hạn".</summary>
    public const string ScoreMostOverdue = "score.most_overdue";

    /// <summary>Most points of criterion "giao dịch tại xã".</summary>
    public const string ScoreMostSession = "score.most_session";

    /// <summary>Most points of criterion "tỷ lệ thu lãi".</summary>
    public const string ScoreMostInterest = "score.most_interest";

    /// <summary>Most points of criterion "thu nợ đến hạn".</summary>
    public const string ScoreMostPrincipal = "score.most_principal";

    /// <summary>Most points of criterion "số dư tiền gửi tăng thêm".</summary>
    public const string ScoreMostDeposits = "score.most_deposits";

    /// <summary>Most points of criterion "tổ viên tham gia tiền gửi".</summary>
    public const string ScoreMostSavers = "score.most_savers";

    /// <summary>Least total of class Tốt.</summary>
    public const string ScoreGood = "score.class_good";

    /// <summary>Least total of class Khá.</summary>
    public const string ScoreFair = "score.class_fair";

    /// <summary>Least total of class Trung bình; below it is Yếu.</summary>
    public const string ScoreAverage = "score.class_average";

    /// <summary>The last day a nine-digit identity number was good, written yyyyMMdd.</summary>
    public const string OldIdentityValidUntil = "id.cmnd9_valid_until";

    /// <summary>Whether managers, accountants and administrators must sign in with a second factor: 1 or 0.</summary>
    public const string SecondFactor = "account.second_factor";

    /// <summary>Every key a running portal needs.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Quorum, GroupMin, GroupMax, DaysInYear, OverdueFactor, RoundingUnit, InterestTolerance, DepositMax, ArrearsFirst, SheetOpenDay, KeepFiguresDay, PaperRangeMax, ShortageDays, ReconcileSample, ReconcileFullYears, ReconcileFollowDays,
        PetitionEscalateDays, FileMaxMegabytes, MeetingNoticeDays, MeetingLeastMinutes, DutyCapacity, SignalSilentMonths, SignalAbsences, SignalSameMinutes,
        AttentionOverdue, AttentionCollection, AttentionVisitMonths, WatchSnoozeDays, OldIdentityValidUntil,
        ScoreMostOverdue, ScoreMostSession, ScoreMostInterest, ScoreMostPrincipal, ScoreMostDeposits, ScoreMostSavers,
        ScoreGood, ScoreFair, ScoreAverage,
        .. OfLoans,
        .. OfCommissions,
        .. OfScores,
        SecondFactor,
    ];
}
