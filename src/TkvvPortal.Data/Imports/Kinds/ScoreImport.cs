using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>The bank's scores of the groups for the month of the data date: CDTOTKVV with the criteria, BC0437 with the total alone.</summary>
internal sealed class ScoreImport(PortalDbContext db, ImportTemplate template, ImportRequest request) : IImportOfKind
{
    private static readonly string[] Criteria = ["diem_nqh", "diem_gdtx", "diem_thu_lai", "diem_thu_no", "diem_ds_tg", "diem_tv_tiengui"];

    private Dictionary<string, Guid> _groups = [];
    private Dictionary<Guid, GroupScore> _scores = [];
    private FiscalMonth _month;
    private ScoreScale _scale = null!;

    public IReadOnlyList<ImportColumn> MustAgree => template.Columns;

    public IReadOnlyDictionary<Guid, string> Names { get; } = new Dictionary<Guid, string>();

    /// <summary>Throws TK-215 when nobody says of which month the scores are.</summary>
    public async Task LoadAsync()
    {
        var date = request.DateOfFigures ?? throw new RuleViolationException(ImportRules.DataDateIsKnown) { Field = nameof(ImportRequest.DataDate) };
        _month = FiscalMonth.Of(date);
        _scale = ScoreScale.On(new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync()), date);
        _groups = await db.Groups.AsNoTracking().ToDictionaryAsync(group => group.Code, group => group.Id);
        _scores = await db.GroupScores.Where(score => score.Month == _month).ToDictionaryAsync(score => score.GroupId);
    }

    public string KeyOf(ImportRow row) => row.Code(template["ma_to"], 7);

    public void Take(RowInWork work)
    {
        if (work.Key == GroupImport.SaversOnly)
        {
            work.Ignore("Tổ 0000000 chỉ ghi người gửi tiền, không được chấm điểm");
            return;
        }

        var row = work.Row;
        var points = Points(row);
        var total = Total(row, points);
        var said = row.OptionalText(template["xep_loai"], 64) ?? "";
        if (!_groups.TryGetValue(work.Key, out var group))
            row.Refuse(ImportRules.ReferenceExists, template["ma_to"].Title, work.Key);
        if (row.IsRefused)
            return;
        if (!_scores.TryGetValue(group, out var score))
        {
            score = new GroupScore(Guid.CreateVersion7(), group, _month);
            score.Report(new ScoreReport(points, total, said), _scale);
            db.Add(score);
            _scores.Add(group, score);
        }

        work.Touched.Add(score);
        score.Report(new ScoreReport(points, total, said), _scale);
        if (said is "" or "0")
            row.Note("Ô xếp loại trống hoặc là công thức chưa tính: xếp theo ngưỡng điểm");
        if (score.ClassDisagrees)
            row.Note($"Tệp xếp loại {score.ClassText}, ngưỡng điểm thì khác; giữ theo tệp");
    }

    public IEnumerable<string> Finish() => [$"Điểm của tháng {_month}"];

    private ScorePoints? Points(ImportRow row)
    {
        decimal?[] values = [.. Criteria.Select(name => row.OptionalFigure(template[name], 0, 100))];
        return values is [{ } overdue, { } session, { } interest, { } principal, { } deposits, { } savers]
            ? new ScorePoints(overdue, session, interest, principal, deposits, savers)
            : null;
    }

    /// <summary>A total of 0 beside criteria is a formula that was not computed: the criteria are added up.</summary>
    private decimal Total(ImportRow row, ScorePoints? points)
    {
        var total = row.OptionalFigure(template["tong_diem"], 0, 100);
        if (points is null && total is null)
            row.Refuse(ImportRules.ValueIsGiven, template["tong_diem"].Title);
        if (points is null || total == points.Total)
            return total ?? 0;
        var isComputed = total is not (null or 0);
        row.Note(isComputed ? "Tổng điểm trong tệp khác tổng sáu tiêu chí; giữ theo tệp" : "Tổng điểm trống hoặc bằng 0: lấy tổng sáu tiêu chí");
        return isComputed ? total!.Value : points.Total;
    }
}
