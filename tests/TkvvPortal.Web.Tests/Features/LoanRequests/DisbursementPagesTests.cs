using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.LoanRequests;

/// <summary>Giải ngân: an approved request becomes a loan, or is matched to the one the bank has reported.</summary>
public sealed class DisbursementPagesTests : IAsyncLifetime
{
    private const string Code = "6600999900000001";
    private PortalFactory _portal = null!;
    private Guid _request;

    public async ValueTask InitializeAsync()
    {
        _portal = await PortalFactory.StartAsync();
        _request = await _portal.ApprovedAsync();
    }

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_new_loan_is_made_with_the_terms_of_the_request_and_once()
    {
        var form = (await _portal.DisbursementAsync(_request)).Set("Form.Code", Code);

        var loanPage = await form.SubmitAndFollowAsync();
        var again = await form.SubmitAsync();

        Assert.Contains(Code, loanPage.Heading, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, $"/mon-vay/{Code}"), (again.Status, again.Location));
        var loan = await _portal.InDatabaseAsync(db => db.Loans.AsNoTracking().SingleAsync(one => one.Code == Code));
        Assert.Equal((40_000_000, TestTime.Today, TestTime.Today.AddMonths(36), 12), (loan.InTerm.Amount, loan.DisbursedOn, loan.MaturesOn, loan.PrincipalPeriodMonths));
        Assert.Equal(6.6m, loan.Rate.PercentPerYear);
        var request = await _portal.FindAsync(_request);
        Assert.Equal((LoanRequestStatus.Disbursed, loan.Id), (request.Status, request.LoanId));
    }

    [Fact]
    public async Task The_form_sent_twice_at_the_same_moment_makes_one_loan()
    {
        var form = (await _portal.DisbursementAsync(_request)).Set("Form.Code", Code);

        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());

        Assert.All(answers, answer => Assert.Contains(answer.Status, (HttpStatusCode[])[HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]));
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.Loans.CountAsync(one => one.Code == Code)));
    }

    [Fact]
    public async Task A_loan_that_the_bank_has_reported_is_offered_and_matched()
    {
        var imported = await ImportedAsync(amount: 38_000_000);

        var form = await _portal.DisbursementAsync(_request);
        (await form.Set("Form.Code", Code).SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal(imported, (await _portal.FindAsync(_request)).LoanId);
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.Loans.CountAsync(one => one.Code == Code)));
    }

    [Fact]
    public async Task A_loan_larger_than_approved_does_not_match()
    {
        await ImportedAsync(amount: 40_000_001);

        var refused = await (await _portal.DisbursementAsync(_request)).Set("Form.Code", Code).SubmitAsync();

        Assert.Contains("không khớp đề nghị", refused.ErrorAt("Form.Code"), StringComparison.Ordinal);
        Assert.Equal(LoanRequestStatus.Approved, (await _portal.FindAsync(_request)).Status);
    }

    [Theory]
    [InlineData("123", "Form.Code")]
    [InlineData("", "Form.Code")]
    public async Task A_wrong_code_is_named_at_its_field(string code, string field)
    {
        var refused = await (await _portal.DisbursementAsync(_request)).Set("Form.Code", code).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ErrorAt(field));
    }

    [Fact]
    public async Task Before_the_approval_and_after_today_nothing_is_paid_out()
    {
        var form = (await _portal.DisbursementAsync(_request)).Set("Form.Code", Code);

        var late = await form.Set("Form.On", TestTime.Today.AddDays(1).ToString("yyyy-MM-dd")).SubmitAsync();
        var early = await form.Set("Form.On", TestTime.Today.AddDays(-1).ToString("yyyy-MM-dd")).SubmitAsync();

        Assert.All([late, early], page => Assert.Contains("Ngày ghi phải từ", page.ErrorAt("Form.On"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_accountant_records_it()
    {
        foreach (var who in (Func<Personas, Persona>[])[people => people.Manager, people => people.LeaderOf(Meetings.MeetingWork.Small)])
            (await (await _portal.SignInAsAsync(who)).GetAsync($"/vay-von/{_request}/giai-ngan")).Expect(HttpStatusCode.Forbidden);
    }

    private async Task<Guid> ImportedAsync(long amount)
    {
        var request = await _portal.FindAsync(_request);
        return await _portal.InDatabaseAsync(async db =>
        {
            var terms = new DisbursementTerms(TestTime.Today, new Vnd(amount), TestTime.Today.AddMonths(36), 12);
            var loan = Loan.Disburse(Guid.CreateVersion7(), request.GroupId, request.MembershipId, Code, request.ProgrammeId, new InterestRate(7.92m), terms);
            db.Add(loan);
            await db.SaveChangesAsync();
            return loan.Id;
        });
    }
}
