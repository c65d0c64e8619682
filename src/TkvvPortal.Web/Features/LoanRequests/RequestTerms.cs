using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>What the loan would be like if it were paid out on a day: the rate in force and the instalments, provisional.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Rate">The rate in force; none when none is known.</param>
/// <param name="Amount">The amount as far as it is decided, đồng.</param>
/// <param name="DisbursedOn">The day taken for the disbursement.</param>
/// <param name="Schedule">The instalments.</param>
/// <param name="OverdueFactor">Times the rate that overdue principal bears.</param>
public sealed record Terms(string Programme, InterestRate? Rate, Vnd Amount, DateOnly DisbursedOn, RepaymentSchedule Schedule, decimal OverdueFactor);

/// <summary>Reads the terms of a request; three queries.</summary>
public sealed class RequestTerms(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    /// <summary>The terms by the latest figures of the request.</summary>
    public async Task<Terms> ReadAsync(LoanRequest request)
    {
        var day = request.Approval?.DisburseOn ?? clock.Today;
        var programme = await db.Programmes.Where(one => one.Id == request.ProgrammeId).Select(one => new
        {
            one.Name,
            Rates = db.ProgrammeRates.Where(rate => rate.ProgrammeId == one.Id && rate.EffectiveFrom <= day).OrderByDescending(rate => rate.EffectiveFrom)
                .Select(rate => rate.Rate).Take(1).ToList(),
        }).SingleAsync();
        var sessionDay = await (
            from grp in db.Groups
            where grp.Id == request.GroupId
            join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
            select point.SessionDay).SingleAsync();
        var amount = request.Approval?.Amount ?? request.Agreed ?? request.Amount;
        var plan = new SchedulePlan(day, amount, request.Plan.TermMonths, request.Plan.PeriodMonths);
        var policy = await policies.ReadAsync();
        var schedule = RepaymentSchedule.For(plan, SchedulePolicy.On(policy, day, sessionDay));
        return new Terms(
            programme.Name, programme.Rates.Count == 0 ? null : programme.Rates[0], amount, day, schedule, policy.Number(PolicyKey.OverdueFactor, day));
    }
}
