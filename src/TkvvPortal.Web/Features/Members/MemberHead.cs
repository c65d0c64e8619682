using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Who a member is; identity number and phone as the person reading may see them.</summary>
public sealed record MemberHead(
    Guid Id, string Code, string Name, DateOnly BirthDate, Gender Gender, string? NationalId, string? Phone, string Address, HouseholdCategory Category)
{
    /// <summary>What of identity number and birth does not fit together, in Vietnamese.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>The address of the profile.</summary>
    public string Url => $"/to-vien/{Code}";

    /// <summary>The day of birth; the year alone where only that is known.</summary>
    public string Born => BirthDate is { Day: 1, Month: 1 } ? $"năm {BirthDate.Year}" : BirthDate.ToString("dd/MM/yyyy");
}

/// <summary>Finds a member by the customer code; one outside the scope of the person does not exist.</summary>
public sealed class MemberHeads(PortalDbContext db, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>As the person may see it: masked, but for what is shown in full this once.</summary>
    public async Task<MemberHead?> FindAsync(string code, PersonalDatum? inFull = null)
    {
        var head = await FullAsync(code);
        return head is null ? null : head with
        {
            NationalId = inFull == PersonalDatum.NationalId ? head.NationalId : MaskedNationalId.Of(head.NationalId),
            Phone = inFull == PersonalDatum.Phone || user.May(Permission.SeePhones) ? head.Phone : MaskedPhone.Of(head.Phone),
        };
    }

    /// <summary>Unmasked: only for who records the look.</summary>
    public async Task<MemberHead?> FullAsync(string code)
    {
        var head = await db.Members.Where(person => person.CustomerCode == code)
            .Select(person => new MemberHead(
                person.Id, person.CustomerCode, person.FullName, person.BirthDate, person.Gender, person.NationalId, person.Phone, person.Address,
                person.Category))
            .SingleOrDefaultAsync();
        return head is null ? null : head with { Contradictions = [.. await ContradictionsAsync(head)] };
    }

    private async Task<IEnumerable<string>> ContradictionsAsync(MemberHead head)
    {
        var policy = await policies.ReadAsync();
        return head.NationalId is null ? [] : NationalIdNumber.Contradictions(
            head.NationalId, head.BirthDate, head.Gender, policy.Day(PolicyKey.OldIdentityValidUntil, clock.Today), clock.Today);
    }
}
