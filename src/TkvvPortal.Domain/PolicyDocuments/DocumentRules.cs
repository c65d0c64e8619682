using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.PolicyDocuments;

/// <summary>Rules of texts that groups are to hear, in the order of <c>docs/business-rules.md</c>.</summary>
public static class DocumentRules
{
    /// <summary>A text names number, issuer, title, and what members are told.</summary>
    public static readonly Rule IsDescribed = new("TK-400", "Hãy ghi đủ số ký hiệu, cơ quan ban hành, trích yếu và nội dung cần nói với tổ viên.");

    /// <summary>A text was issued before groups hear it.</summary>
    public static readonly Rule IssuedInThePast = new("TK-401", "Hãy nhập ngày ban hành, không sau hôm nay {0:dd/MM/yyyy}.");

    /// <summary>Somebody is to hear it.</summary>
    public static readonly Rule HasAudience = new("TK-402", "Không có Tổ nào đang hoạt động khớp với lựa chọn. Hãy chọn lại nơi phải triển khai.");

    /// <summary>What a group has heard is settled.</summary>
    public static readonly Rule IsExplainedOnce = new("TK-403", "Văn bản này đã triển khai ở cuộc họp ngày {0:dd/MM/yyyy}.");

    /// <summary>A text is published once.</summary>
    public static readonly Rule IsPublishedOnce = new("TK-404", "Văn bản số {0} của cơ quan này đã được đưa vào ngày {1:dd/MM/yyyy}.");
}
