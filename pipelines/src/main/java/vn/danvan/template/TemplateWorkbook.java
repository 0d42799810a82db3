package vn.danvan.template;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template as .xlsx: the form, how to fill it in, and in its properties what it is. */
final class TemplateWorkbook {
  private TemplateWorkbook() {}

  static void write(Template template, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new FormPage(template, workbook).draw();
      new GuidancePage(template, workbook).draw();
      identify(template, workbook.getProperties());
      workbook.write(out);
    }
  }

  private static void identify(Template template, POIXMLProperties properties) {
    properties.getCoreProperties().setTitle(template.title());
    properties.getCoreProperties().setCreator(Issuer.of(template).receiver());
    POIXMLProperties.CustomProperties own = properties.getCustomProperties();
    own.addProperty(Template.FORM_PROPERTY, template.form().code());
    own.addProperty(Template.VERSION_PROPERTY, template.version().version());
    own.addProperty(Template.PERIOD_PROPERTY, template.period().code());
    template.unit().ifPresent(unit -> own.addProperty(Template.UNIT_PROPERTY, unit.id()));
  }
}
