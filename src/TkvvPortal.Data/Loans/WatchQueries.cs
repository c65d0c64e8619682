using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Loans;

/// <summary>
/// The watch lists as conditions the database understands, the same as <see cref="WatchLimits.Find"/> says of each loan, so that a page
/// reads no more than it shows.
/// </summary>
public sealed class WatchQueries
{
    private readonly PortalDbContext _db;
    private readonly DateOnly _today;
    private readonly List<InterestRate> _rates;
    private readonly List<(int SessionDay, Period DueDates)> _deadlines;

    private WatchQueries(PortalDbContext db, DateOnly today, WatchLimits limits, AdjustmentWatch adjustments, List<InterestRate> rates, List<int> sessionDays)
    {
        (_db, _today, Limits, Adjustments, _rates) = (db, today, limits, adjustments, rates);
        _deadlines = [.. sessionDays.Select(day => (day, adjustments.DueDates(today, today.AddDays(limits.AdjustmentDays), day)))
            .Where(one => one.Item2 is not null).Select(one => (one.day, one.Item2!.Value))];
    }

    /// <summary>The limits of the day.</summary>
    public WatchLimits Limits { get; }

    /// <summary>How adjustments are asked for on the day.</summary>
    public AdjustmentWatch Adjustments { get; }

    /// <summary>The conditions of a day; three queries.</summary>
    public static async Task<WatchQueries> LoadAsync(PortalDbContext db, PolicyBook policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        var adjustments = AdjustmentWatch.On(policy, today, await db.WorkingDaysAsync());
        return new WatchQueries(
            db, today, WatchLimits.On(policy, today), adjustments,
            await db.Loans.Select(loan => loan.Rate).Distinct().ToListAsync(),
            await db.TransactionPoints.Select(point => point.SessionDay).Distinct().ToListAsync());
    }

    /// <summary>The loans of a list, within the scope.</summary>
    public IQueryable<Loan> On(WatchReason reason) => reason switch
    {
        WatchReason.DueSoon => FallingDue(Limits.DueSoonDays),
        WatchReason.DueInOutlook => FallingDue(Limits.OutlookDays),
        WatchReason.Overdue => _db.Loans.Where(loan => (long)loan.Overdue > 0),
        WatchReason.FreezeEnding => FreezeEnding(_today.AddDays(Limits.FreezeEndDays)),
        WatchReason.Inactive => Inactive(_today.AddMonths(-Limits.InactiveMonths)),
        WatchReason.AdjustmentDeadlineNear => DeadlineNear(),
        _ => ArrearsHigh(),
    };

    /// <summary>Món vay 3 tháng không hoạt động on a day, whatever the lists look at.</summary>
    /// <param name="since">A loan with its last transaction before this day is inactive.</param>
    public IQueryable<Loan> Inactive(DateOnly since) => _db.Loans.Where(loan =>
        (long)loan.InTerm + (long)loan.Overdue > 0 && (long)loan.Frozen == 0
        && (loan.LastTransactionOn ?? loan.DisbursedOn) < since
        && !_db.Programmes.Any(programme => programme.Id == loan.ProgrammeId && programme.IsStudentLoan));

    /// <summary>Loans of which principal falls due next in a month.</summary>
    public IQueryable<Loan> FallingDueIn(FiscalMonth month) => FallingDue(month.FirstDay, month.LastDay);

    private IQueryable<Loan> FallingDue(int days) => FallingDue(_today, _today.AddDays(days));

    private IQueryable<Loan> FallingDue(DateOnly first, DateOnly last) =>
        _db.Loans.Where(loan => (long)loan.InTerm > 0 && loan.NextDueOn >= first && loan.NextDueOn <= last);

    private IQueryable<Loan> FreezeEnding(DateOnly last) =>
        _db.Loans.Where(loan => (long)loan.Frozen > 0 && loan.FrozenUntil >= _today && loan.FrozenUntil <= last);

    private IQueryable<Loan> DeadlineNear()
    {
        var ofDay = _deadlines.Select(one => NearOn(one.SessionDay, one.DueDates.From, one.DueDates.To!.Value));
        var disbursed = Adjustments.Disbursed.Select(period => DisbursedIn(period.From, period.To ?? DateOnly.MaxValue));
        return _db.Loans.Where(loan => (long)loan.InTerm > 0 && (long)loan.NextDueAmount < (long)loan.InTerm)
            .Where(AnyOf(disbursed.Append(loan => _db.Programmes.Any(programme => programme.Id == loan.ProgrammeId && programme.Code == LoanProgramme.SocialHousing))))
            .Where(AnyOf(ofDay));
    }

    private Expression<Func<Loan, bool>> NearOn(int sessionDay, DateOnly first, DateOnly last) => loan =>
        loan.NextDueOn >= first && loan.NextDueOn <= last
        && _db.Groups.Any(lent => lent.Id == loan.GroupId
            && _db.TransactionPoints.Any(point => point.Id == lent.TransactionPointId && point.SessionDay == sessionDay));

    private static Expression<Func<Loan, bool>> DisbursedIn(DateOnly first, DateOnly last) => loan => loan.DisbursedOn >= first && loan.DisbursedOn <= last;

    private IQueryable<Loan> ArrearsHigh() => _db.Loans
        .Where(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue > 0
            && !_db.Programmes.Any(programme => programme.Id == loan.ProgrammeId && programme.InterestInGrace))
        .Where(AnyOf(_rates.Select(rate => Exceeds(rate, Limits.ArrearsMonths))));

    /// <summary>
    /// The arrears against one month's interest, which is rounded half-up to the đồng, in whole numbers: databases do not reckon with
    /// fractions alike. A rate has four decimal places.
    /// </summary>
    private static Expression<Func<Loan, bool>> Exceeds(InterestRate rate, int months)
    {
        var twice = (long)(rate.PercentPerYear * RateSteps) * 2;
        return loan => loan.Rate == rate
            && (((long)loan.InTerm + (long)loan.Overdue) * twice + YearOfSteps) / (2 * YearOfSteps) > 0
            && (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue
                > (((long)loan.InTerm + (long)loan.Overdue) * twice + YearOfSteps) / (2 * YearOfSteps) * months;
    }

    private static Expression<Func<Loan, bool>> AnyOf(IEnumerable<Expression<Func<Loan, bool>>> conditions)
    {
        var loan = Expression.Parameter(typeof(Loan), "loan");
        var any = conditions.Select(condition => new Renaming(condition.Parameters[0], loan).Visit(condition.Body))
            .Aggregate<Expression, Expression?>(null, (left, right) => left is null ? right : Expression.OrElse(left, right));
        return Expression.Lambda<Func<Loan, bool>>(any ?? Expression.Constant(false), loan);
    }

    private const int RateSteps = 10_000;
    private const long YearOfSteps = 12L * 100 * RateSteps;

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
