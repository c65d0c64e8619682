using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Loans.Schedules;

public sealed class StudentLoanTermTests
{
    private static readonly DateOnly FirstLoan = new(2026, 9, 25);
    private static readonly StudentLoanTerm Term = new(FirstLoan, new DateOnly(2029, 2, 28));

    [Fact]
    public void The_term_is_twice_the_months_of_study_and_a_year()
    {
        Assert.Equal((29, 887), (Term.StudyMonths, Term.StudyDays));
        Assert.Equal(70, Term.TermMonths);
    }

    [Fact]
    public void The_last_legal_day_is_counted_in_days_of_study() =>
        Assert.Equal(new DateOnly(2032, 8, 4), Term.LastLegalDay);

    [Fact]
    public void Forty_million_in_yearly_instalments_drawn_back_to_the_session()
    {
        var schedule = RepaymentSchedule.For(Term, new Vnd(40_000_000), 12, Builders.Schedules.Session(25));

        Assert.Equal(
            [new DateOnly(2030, 2, 25), new DateOnly(2031, 2, 25), new DateOnly(2032, 2, 25), new DateOnly(2032, 7, 25)],
            schedule.Instalments.Select(one => one.DueOn));
        Assert.All(schedule.Instalments, one => Assert.Equal(new Vnd(10_000_000), one.Principal));
    }

    [Fact]
    public void A_month_that_is_not_complete_is_not_counted() =>
        Assert.Equal(28, new StudentLoanTerm(FirstLoan, new DateOnly(2029, 2, 24)).StudyMonths);

    [Fact]
    public void A_short_course_has_one_instalment_at_the_first_date_and_one_at_the_last()
    {
        var term = new StudentLoanTerm(FirstLoan, FirstLoan.AddMonths(9));

        Assert.Equal([term.FirstAgreedOn, term.LastLegalDay], term.AgreedDates(12));
    }

    [Fact]
    public void Graduation_before_the_first_loan_is_refused() =>
        Refused.By(ScheduleRules.GraduationIsAfterFirstLoan, "GraduatesOn", () => _ = new StudentLoanTerm(FirstLoan, FirstLoan));

    [Fact]
    public void Instalments_need_a_period() => Assert.Throws<RuleViolationException>(() => Term.AgreedDates(0));
}
