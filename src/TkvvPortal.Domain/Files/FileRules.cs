using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Files;

/// <summary>Rules of files that are kept, in the order of <c>docs/business-rules.md</c>.</summary>
public static class FileRules
{
    /// <summary>A file has content.</summary>
    public static readonly Rule IsNotEmpty = new("TK-390", "Tệp trống. Hãy chọn lại tệp.");

    /// <summary>A file is not larger than the parameter <c>file.max_mb</c>.</summary>
    public static readonly Rule SizeIsKept = new("TK-391", "Tệp lớn hơn {0} MB. Hãy chụp hoặc quét lại với độ nét thấp hơn.");

    /// <summary>Only papers and pictures are kept, told by their content.</summary>
    public static readonly Rule KindIsKept = new("TK-392", "Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG; nội dung tệp này không phải các loại đó.");

    /// <summary>The name agrees with the content.</summary>
    public static readonly Rule NameTellsTruth = new("TK-393", "Đuôi tệp \"{0}\" không đúng với nội dung tệp. Hãy lưu lại tệp đúng loại.");
}
