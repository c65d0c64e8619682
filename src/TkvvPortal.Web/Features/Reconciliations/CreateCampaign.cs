using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Begins a campaign: chooses households and makes the lists with the bank's figures of the day.</summary>
public sealed class CreateCampaign(PortalDbContext db, OpenLoans loans, Actor actor, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(decimal Sample, int FullYears, DateOnly Today, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy đặt tên đợt đối chiếu."), StringLength(200), Display(Name = "Tên đợt")]
        public string? Name { get; set; }

        [Display(Name = "Đối chiếu toàn bộ")]
        public bool IsFull { get; set; }

        [Required(ErrorMessage = "Hãy nhập hạn hoàn thành."), Display(Name = "Hạn hoàn thành")]
        public DateOnly? Deadline { get; set; }
    }

    public async Task<Page> PageAsync(Form? posted = null)
    {
        var policy = await new Policies(db).ReadAsync();
        return new Page(
            policy.Number(PolicyKey.ReconcileSample, clock.Today), policy.Count(PolicyKey.ReconcileFullYears, clock.Today), clock.Today,
            posted ?? new Form { Id = Guid.CreateVersion7(), Name = $"Đối chiếu nợ năm {clock.Today.Year}" });
    }

    /// <summary>Begins it once, however often the form is sent; throws TK-340, TK-341.</summary>
    public async Task HandleAsync(Form form)
    {
        if (await db.ReconciliationCampaigns.AnyAsync(campaign => campaign.Id == form.Id))
            return;
        var policy = await new Policies(db).ReadAsync();
        var campaign = new ReconciliationCampaign(form.Id, form.Name!, form.IsFull, form.Deadline!.Value, user.Stamp(clock.Today, clock));
        var lists = campaign.Choose(await loans.ReadAsync(policy, clock.Today), policy.Number(PolicyKey.ReconcileSample, clock.Today));
        // Thousands of lines: said once in the audit trail (ADR 0011).
        actor.Summary = $$"""{"Campaign":"{{campaign.Id}}","Lists":{{lists.Count}},"Lines":{{campaign.ChosenLoans}}}""";
        db.Add(campaign);
        db.AddRange(lists);
        await db.SaveOnceAsync<ReconciliationCampaign>(form.Id);
    }
}
