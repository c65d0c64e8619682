using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Seeding.Reference;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The reference rows the demo builds on, read from the database.</summary>
internal sealed class DemoReference
{
    private readonly Dictionary<string, LoanProgramme> _programmes;
    private readonly ILookup<Guid, ProgrammeRate> _rates;
    private readonly Dictionary<string, Commune> _communes;
    private readonly Dictionary<string, TransactionPoint> _points;
    private readonly Dictionary<string, MassOrganisation> _organisations;

    /// <summary>All transaction points.</summary>
    public IReadOnlyCollection<TransactionPoint> Points => _points.Values;

    private DemoReference(
        Office office, List<Commune> communes, List<TransactionPoint> points, List<MassOrganisation> organisations,
        List<LoanProgramme> programmes, List<ProgrammeRate> rates, PolicyBook policy)
    {
        (Office, Policy) = (office, policy);
        _communes = communes.ToDictionary(commune => commune.Code);
        _points = points.ToDictionary(point => point.Code);
        _organisations = organisations.ToDictionary(organisation => organisation.ShortName);
        _programmes = programmes.ToDictionary(programme => programme.ShortName);
        _rates = rates.OrderByDescending(rate => rate.EffectiveFrom).ToLookup(rate => rate.ProgrammeId);
    }

    public Office Office { get; }

    public PolicyBook Policy { get; }

    /// <summary>The six former communes with the present one and the transaction point of each.</summary>
    public IEnumerable<(Commune Former, Commune Present, TransactionPoint Point)> Places =>
        from place in OfficeAndPlaces.Communes
        from former in place.Former
        select (_communes[former.Code], _communes[place.Present.Code], _points[OfficeAndPlaces.PointCode(former.Code)]);

    public MassOrganisation Organisation(string shortName) => _organisations[shortName];

    public LoanProgramme Programme(string shortName) => _programmes[shortName];

    public InterestRate RateOn(LoanProgramme programme, DateOnly day)
    {
        var rates = _rates[programme.Id];
        return (rates.FirstOrDefault(rate => rate.EffectiveFrom <= day) ?? rates.Last()).Rate;
    }

    public InterestTerms TermsOn(DateOnly day) => InterestTerms.On(Policy, day);

    public SchedulePolicy ScheduleOn(DateOnly day, int sessionDay) => SchedulePolicy.On(Policy, day, sessionDay);

    public static async Task<DemoReference> LoadAsync(PortalDbContext db) => new(
        await db.Offices.AsNoTracking().SingleAsync(office => office.Code == OfficeAndPlaces.OfficeCode),
        await db.Communes.AsNoTracking().ToListAsync(),
        await db.TransactionPoints.AsNoTracking().ToListAsync(),
        await db.Organisations.AsNoTracking().ToListAsync(),
        await db.Programmes.AsNoTracking().ToListAsync(),
        await db.ProgrammeRates.AsNoTracking().ToListAsync(),
        new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync()));
}
