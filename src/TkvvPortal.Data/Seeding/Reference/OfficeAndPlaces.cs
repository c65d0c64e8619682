using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>
/// PGD NHCSXH U Minh Thượng, its communes before and after 01/07/2025 (Nghị quyết 1654/NQ-UBTVQH15; specification §6), its
/// transaction points and the entrusted organisations. Codes of office, communes and points are placeholders in the bank's
/// format until the bank gives its own.
/// </summary>
internal static class OfficeAndPlaces
{
    public const string OfficeCode = "001608";

    /// <summary>The day the six communes became two.</summary>
    public static readonly DateOnly Merger = new(2025, 7, 1);

    private static readonly DateOnly DistrictFounded = new(2007, 4, 6);

    /// <summary>The present communes with the former ones they are made of: code and name.</summary>
    public static readonly IReadOnlyList<((string Code, string Name) Present, IReadOnlyList<(string Code, string Name)> Former)> Communes =
    [
        (("160807", "U Minh Thượng"), [("160801", "An Minh Bắc"), ("160802", "Minh Thuận")]),
        (("160808", "Vĩnh Hòa"), [("160803", "Vĩnh Hòa"), ("160804", "Hòa Chánh"), ("160805", "Thạnh Yên"), ("160806", "Thạnh Yên A")]),
    ];

    /// <summary>One point at the seat of each former commune: the session day of the month.</summary>
    private static readonly IReadOnlyList<(string FormerCommune, int SessionDay)> Points =
        [("160801", 4), ("160802", 6), ("160803", 8), ("160804", 12), ("160805", 16), ("160806", 20)];

    private static readonly IReadOnlyList<(string Code, string ShortName, string Name)> Organisations =
    [
        ("11", "HND", "Hội Nông dân Việt Nam"),
        ("12", "HPN", "Hội Liên hiệp Phụ nữ Việt Nam"),
        ("13", "HCCB", "Hội Cựu chiến binh Việt Nam"),
        ("14", "ĐTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
    ];

    public static string PointCode(string formerCommune) => "TXN" + formerCommune;

    public static async Task EnsureAsync(PortalDbContext db)
    {
        if (!await db.Offices.AnyAsync(office => office.Code == OfficeCode))
            db.Add(new Office(ReferenceKey.Of("office", OfficeCode), OfficeCode, "PGD NHCSXH U Minh Thượng"));
        await EnsureOrganisationsAsync(db);
        await EnsureCommunesAsync(db);
    }

    private static async Task EnsureOrganisationsAsync(PortalDbContext db)
    {
        var known = await db.Organisations.Select(organisation => organisation.Code).ToListAsync();
        foreach (var (code, shortName, name) in Organisations.Where(organisation => !known.Contains(organisation.Code)))
            db.Add(new MassOrganisation(ReferenceKey.Of("organisation", code), code, shortName, name));
    }

    private static async Task EnsureCommunesAsync(PortalDbContext db)
    {
        var communes = await db.Communes.ToDictionaryAsync(commune => commune.Code);
        var lineages = await db.CommuneLineages.Select(step => step.PredecessorId).ToListAsync();
        var points = await db.TransactionPoints.Select(point => point.Code).ToListAsync();
        foreach (var (present, former) in Communes)
        {
            var successor = Ensure(present, Merger, null);
            foreach (var place in former)
            {
                var predecessor = Ensure(place, DistrictFounded, Merger.AddDays(-1));
                if (!lineages.Contains(predecessor.Id))
                    db.Add(new CommuneLineage(predecessor.Id, successor.Id, Merger));
                if (!points.Contains(PointCode(place.Code)))
                    db.Add(Point(place, successor.Id));
            }
        }

        Commune Ensure((string Code, string Name) place, DateOnly from, DateOnly? to)
        {
            if (!communes.TryGetValue(place.Code, out var commune))
                db.Add(commune = new Commune(ReferenceKey.Of("commune", place.Code), place.Code, place.Name, from, to));
            return commune;
        }
    }

    private static TransactionPoint Point((string Code, string Name) former, Guid communeId)
    {
        var day = Points.Single(point => point.FormerCommune == former.Code).SessionDay;
        var code = PointCode(former.Code);
        return new TransactionPoint(ReferenceKey.Of("point", code), code, $"Điểm giao dịch {former.Name}", communeId, day);
    }
}
