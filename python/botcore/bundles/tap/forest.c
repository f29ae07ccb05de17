#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 42;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.099658533931)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
        result[0] += 1.99320987e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
          result[0] += 1.21833622e-01f;
        } else {
          result[0] += 1.91310659e-01f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0941176489)) {
        result[0] += 1.91037774e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.83870965242)) {
          result[0] += -7.97239039e-03f;
        } else {
          result[0] += 1.75895438e-01f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.95238095522)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.072718389332)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.95154809952)) {
          result[0] += 1.83536753e-01f;
        } else {
          result[0] += -3.78007777e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.47286820412)) {
          result[0] += -1.35024741e-01f;
        } else {
          result[0] += -4.35630940e-02f;
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.2051282078)) {
        result[0] += 1.93901047e-01f;
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.02798118256)) {
          result[0] += 1.81919217e-01f;
        } else {
          result[0] += 5.20812981e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.09724932164)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
        result[0] += 1.81273982e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
          result[0] += 1.23267733e-01f;
        } else {
          result[0] += 1.73867419e-01f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29411765933)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.44905874133)) {
          result[0] += -2.01056879e-02f;
        } else {
          result[0] += 7.91124851e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.86666667461)) {
          result[0] += 1.28139243e-01f;
        } else {
          result[0] += 1.78546816e-01f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.77142858505)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.84789294004)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.53259193897)) {
          result[0] += -7.39948377e-02f;
        } else {
          result[0] += 4.08248371e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.35714286566)) {
          result[0] += 3.80204581e-02f;
        } else {
          result[0] += 1.55002043e-01f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.026445975527)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
          result[0] += 1.87033996e-01f;
        } else {
          result[0] += 1.42374992e-01f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.24798581004)) {
          result[0] += 3.69877182e-02f;
        } else {
          result[0] += 1.34306848e-01f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.09724932164)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.082364484668)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
        result[0] += 1.67758316e-01f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1098279804)) {
          result[0] += 1.66069165e-01f;
        } else {
          result[0] += 1.32197261e-01f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
        result[0] += 1.70051113e-01f;
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
          result[0] += 9.52168182e-03f;
        } else {
          result[0] += 1.59927174e-01f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.026445975527)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-1.1941357851)) {
        result[0] += -1.42907547e-02f;
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.07672701776)) {
          result[0] += 1.76313236e-01f;
        } else {
          result[0] += 1.30370423e-01f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.078445717692)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.97717523575)) {
          result[0] += 1.66689023e-01f;
        } else {
          result[0] += -8.80123526e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0164226294)) {
          result[0] += 4.01186422e-02f;
        } else {
          result[0] += -6.72981218e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.099658533931)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.079172164202)) {
        result[0] += 1.56549171e-01f;
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.031476728618)) {
          result[0] += 1.44235000e-01f;
        } else {
          result[0] += 9.73717868e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0941176489)) {
        result[0] += 1.56195775e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
          result[0] += -1.36854099e-02f;
        } else {
          result[0] += 1.54989302e-01f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.95238095522)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066744536161)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.89285582304)) {
          result[0] += 1.62034914e-01f;
        } else {
          result[0] += 3.01333726e-03f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0896252394)) {
          result[0] += 5.51715307e-02f;
        } else {
          result[0] += -6.50690272e-02f;
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.125)) {
        result[0] += 1.65463597e-01f;
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.6343848705)) {
          result[0] += -2.08970025e-01f;
        } else {
          result[0] += 7.09379166e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.093446105719)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.082364484668)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
          result[0] += 1.48414761e-01f;
        } else {
          result[0] += 1.27141193e-01f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.1312751472)) {
          result[0] += 1.46161601e-01f;
        } else {
          result[0] += 4.81591970e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.720744133)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
          result[0] += -6.38809577e-02f;
        } else {
          result[0] += 5.42174280e-03f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.11569594592)) {
          result[0] += 5.36084436e-02f;
        } else {
          result[0] += -9.59568471e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.021381510422)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.078600928187)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.91666668653)) {
          result[0] += 1.08865477e-01f;
        } else {
          result[0] += 1.50219738e-01f;
        }
      } else {
        result[0] += 1.62622496e-01f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.18488709629)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)3.3055062294)) {
          result[0] += 1.55688614e-01f;
        } else {
          result[0] += 3.49783450e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.4109573364)) {
          result[0] += 1.61201537e-01f;
        } else {
          result[0] += 3.86554934e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.09724932164)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.082364484668)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
        result[0] += 1.41943440e-01f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += 1.05343126e-01f;
        } else {
          result[0] += 1.42058104e-01f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76470589638)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.096748098731)) {
          result[0] += 1.35378823e-01f;
        } else {
          result[0] += -2.10148562e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.91666668653)) {
          result[0] += 1.07891299e-01f;
        } else {
          result[0] += 1.43316254e-01f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.75)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.078445717692)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.7175168991)) {
          result[0] += 1.42975420e-01f;
        } else {
          result[0] += -5.16573787e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.49115300179)) {
          result[0] += -1.07310079e-01f;
        } else {
          result[0] += -2.77816113e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.875)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += -2.29517054e-02f;
        } else {
          result[0] += 1.06915735e-01f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92857140303)) {
          result[0] += 1.05930030e-01f;
        } else {
          result[0] += 1.46208286e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.36363637447)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83333331347)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.24377788603)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19181866944)) {
          result[0] += 1.64565697e-01f;
        } else {
          result[0] += 5.12572415e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.64530450106)) {
          result[0] += -5.28484248e-02f;
        } else {
          result[0] += 2.02588867e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92000001669)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13034535944)) {
          result[0] += 1.99097227e-02f;
        } else {
          result[0] += 1.25971511e-01f;
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.19304230809)) {
          result[0] += 1.39314339e-01f;
        } else {
          result[0] += 1.02674060e-01f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.09243632853)) {
          result[0] += 1.04443096e-01f;
        } else {
          result[0] += -5.12475185e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.58823531866)) {
          result[0] += 8.81652460e-02f;
        } else {
          result[0] += 1.46384180e-01f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.57142859697)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29411765933)) {
          result[0] += 7.85555691e-02f;
        } else {
          result[0] += 1.42082036e-01f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.1035534218)) {
          result[0] += 1.36861593e-01f;
        } else {
          result[0] += 1.65108964e-01f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.093446105719)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.079172164202)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
        result[0] += 1.31857067e-01f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.09140136838)) {
          result[0] += 1.34407178e-01f;
        } else {
          result[0] += 9.53630358e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.096748098731)) {
        result[0] += 1.31391749e-01f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.1312751472)) {
          result[0] += 1.25472337e-01f;
        } else {
          result[0] += -1.99487489e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.026445975527)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.71558463573)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
          result[0] += 1.22308016e-01f;
        } else {
          result[0] += -2.19629090e-02f;
        }
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.07672701776)) {
          result[0] += 1.46175161e-01f;
        } else {
          result[0] += 1.06508784e-01f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066744536161)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.94028145075)) {
          result[0] += 1.42803580e-01f;
        } else {
          result[0] += -3.01670376e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.94149595499)) {
          result[0] += 3.34082358e-02f;
        } else {
          result[0] += -4.73597236e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.36363637447)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.52292484045)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.2623989284)) {
          result[0] += -4.56547141e-02f;
        } else {
          result[0] += 5.71210794e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.11454727501)) {
          result[0] += 7.75900260e-02f;
        } else {
          result[0] += -5.89650832e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92000001669)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-1.3860387802)) {
          result[0] += -1.18252315e-01f;
        } else {
          result[0] += 7.31777623e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
          result[0] += 1.09489255e-01f;
        } else {
          result[0] += 1.31222740e-01f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.77777779102)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.09724932164)) {
          result[0] += 9.66044739e-02f;
        } else {
          result[0] += -3.24296132e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47999998927)) {
          result[0] += 8.24490637e-02f;
        } else {
          result[0] += 1.32634476e-01f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.19025349617)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.53846156597)) {
          result[0] += 9.46174711e-02f;
        } else {
          result[0] += 1.28752455e-01f;
        }
      } else {
        result[0] += 1.55486256e-01f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.096149988472)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.082067422569)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.066731736064)) {
        result[0] += 1.24862611e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
          result[0] += 7.24014565e-02f;
        } else {
          result[0] += 1.21897161e-01f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.1312751472)) {
        result[0] += 1.27661273e-01f;
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.47400867939)) {
          result[0] += 4.31903591e-03f;
        } else {
          result[0] += 8.45299587e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.75)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0896252394)) {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
          result[0] += 7.77088627e-02f;
        } else {
          result[0] += -1.89372614e-01f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.27006679773)) {
          result[0] += -4.73123379e-02f;
        } else {
          result[0] += 5.90682626e-02f;
        }
      }
    } else {
      if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.18110236526)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.96947425604)) {
          result[0] += -7.59996995e-02f;
        } else {
          result[0] += 8.80214870e-02f;
        }
      } else {
        result[0] += -2.24216104e-01f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.36363637447)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.028988039121)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.23247976601)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.027884110808)) {
          result[0] += 1.14681795e-01f;
        } else {
          result[0] += -1.22366648e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46153846383)) {
          result[0] += 4.44120131e-02f;
        } else {
          result[0] += 1.34642601e-01f;
        }
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.80887794495)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.24377788603)) {
          result[0] += 1.21730171e-01f;
        } else {
          result[0] += -3.64682227e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.93442934752)) {
          result[0] += 8.70482177e-02f;
        } else {
          result[0] += 1.60164401e-01f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.12343583256)) {
        result[0] += 1.19880751e-01f;
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.089442722499)) {
          result[0] += 9.61970314e-02f;
        } else {
          result[0] += -1.84366181e-02f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.53846156597)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += 5.33337109e-02f;
        } else {
          result[0] += 1.29167780e-01f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.10907648504)) {
          result[0] += 1.20840468e-01f;
        } else {
          result[0] += 1.42216489e-01f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.92622447014)) {
      if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
          result[0] += 7.35095469e-03f;
        } else {
          result[0] += 1.10236146e-01f;
        }
      } else {
        result[0] += -1.69019192e-01f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
          result[0] += 9.29914787e-02f;
        } else {
          result[0] += -5.22316098e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.019230769947)) {
          result[0] += 1.06183089e-01f;
        } else {
          result[0] += -2.83104535e-02f;
        }
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.029411764815)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83333331347)) {
        result[0] += 1.43581823e-01f;
      } else {
        result[0] += 1.24546967e-01f;
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.18911580741)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.79488790035)) {
          result[0] += 1.69027485e-02f;
        } else {
          result[0] += 1.19780675e-01f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92857140303)) {
          result[0] += -6.11222861e-03f;
        } else {
          result[0] += 1.04526781e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.088118426502)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.87361508608)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.64571893215)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.41513779759)) {
          result[0] += 1.30684406e-01f;
        } else {
          result[0] += 1.11103170e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
          result[0] += 1.26172781e-01f;
        } else {
          result[0] += -3.38084958e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.033919092268)) {
        result[0] += 1.05279170e-01f;
      } else {
        result[0] += -9.12984982e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.028988039121)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.63237345219)) {
          result[0] += 1.03824057e-01f;
        } else {
          result[0] += 1.29943907e-01f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.23247976601)) {
          result[0] += 1.09999347e-02f;
        } else {
          result[0] += 1.03517786e-01f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.56116223335)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.11165314913)) {
          result[0] += -7.07136095e-03f;
        } else {
          result[0] += -8.66033360e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.037037037313)) {
          result[0] += 1.96692467e-01f;
        } else {
          result[0] += -1.66447207e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.36363637447)) {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.84789294004)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.021381510422)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.68392932415)) {
          result[0] += 1.82079244e-02f;
        } else {
          result[0] += 1.07401825e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.072718389332)) {
          result[0] += 1.09188370e-01f;
        } else {
          result[0] += -2.83697788e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.82461881638)) {
        result[0] += 1.58737496e-01f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29411765933)) {
          result[0] += 3.71795222e-02f;
        } else {
          result[0] += 1.31901130e-01f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38095238805)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.096748098731)) {
          result[0] += 1.03835836e-01f;
        } else {
          result[0] += -4.15765308e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.60000002384)) {
          result[0] += 7.39035234e-02f;
        } else {
          result[0] += 1.23233072e-01f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.57142859697)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.15384615958)) {
          result[0] += 3.50405499e-02f;
        } else {
          result[0] += 1.10029653e-01f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.082067422569)) {
          result[0] += 1.16597950e-01f;
        } else {
          result[0] += 1.33155465e-01f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.089442722499)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
      result[0] += 1.14726044e-01f;
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
        result[0] += 1.15031563e-01f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += 6.61940733e-03f;
        } else {
          result[0] += 1.12978294e-01f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.56116223335)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.11596518755)) {
          result[0] += -8.68413597e-03f;
        } else {
          result[0] += -8.59169587e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.071428574622)) {
          result[0] += 1.97480485e-01f;
        } else {
          result[0] += -1.49106890e-01f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.20502121747)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.91666668653)) {
          result[0] += -1.61083061e-02f;
        } else {
          result[0] += 9.59272087e-02f;
        }
      } else {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.16541352868)) {
          result[0] += 1.14175513e-01f;
        } else {
          result[0] += -1.70081064e-01f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.096149988472)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.078419283032)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
        result[0] += 1.13008119e-01f;
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.51636981964)) {
          result[0] += 1.07602179e-01f;
        } else {
          result[0] += 5.83871976e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.54762816429)) {
          result[0] += 1.55156050e-02f;
        } else {
          result[0] += 9.39834490e-02f;
        }
      } else {
        result[0] += 1.10170625e-01f;
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.84615385532)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.2182750702)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
          result[0] += -2.92759184e-02f;
        } else {
          result[0] += 2.71083619e-02f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.48620596528)) {
          result[0] += 8.30855370e-02f;
        } else {
          result[0] += -7.19252974e-02f;
        }
      }
    } else {
      if (!(data[17].missing != -1) || (data[17].fvalue < (float)-1.3860387802)) {
        result[0] += -4.06524688e-02f;
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += 7.05277920e-02f;
        } else {
          result[0] += 1.10397778e-01f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.08988007158)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
      result[0] += 1.12134099e-01f;
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.6875)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.34559190273)) {
          result[0] += 4.44587646e-03f;
        } else {
          result[0] += 6.28752336e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11538461596)) {
          result[0] += 6.89455792e-02f;
        } else {
          result[0] += 1.09337918e-01f;
        }
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.74257999659)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.01908948645)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.43799644709)) {
          result[0] += 9.25344694e-03f;
        } else {
          result[0] += 1.08153857e-01f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.1513346434)) {
          result[0] += 6.01704083e-02f;
        } else {
          result[0] += -2.81390883e-02f;
        }
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5112285018)) {
          result[0] += 5.71540482e-02f;
        } else {
          result[0] += -4.00709137e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.71428573132)) {
          result[0] += 7.59808645e-02f;
        } else {
          result[0] += 1.37422904e-01f;
        }
      }
    }
  }
  if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.23449829221)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14193576574)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.096149988472)) {
        result[0] += 1.10610954e-01f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
          result[0] += 1.53023675e-01f;
        } else {
          result[0] += 1.18584953e-01f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38888889551)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
          result[0] += 9.67120156e-02f;
        } else {
          result[0] += 2.78014001e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.067467778921)) {
          result[0] += 1.25974461e-01f;
        } else {
          result[0] += 7.68493041e-02f;
        }
      }
    }
  } else {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.80887794495)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85000002384)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.078419283032)) {
          result[0] += 1.03713088e-01f;
        } else {
          result[0] += -2.24348176e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.88557648659)) {
          result[0] += -6.78570792e-02f;
        } else {
          result[0] += 7.61155337e-02f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.9793690443)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.93442934752)) {
          result[0] += 9.03055668e-02f;
        } else {
          result[0] += 1.27499938e-01f;
        }
      } else {
        result[0] += 3.03906798e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.66868299246)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.55441945791)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.09243632853)) {
          result[0] += 1.09995328e-01f;
        } else {
          result[0] += 1.32044747e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
          result[0] += 1.19621776e-01f;
        } else {
          result[0] += 3.03532090e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.54898869991)) {
          result[0] += 5.38233519e-02f;
        } else {
          result[0] += 1.26193494e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.06365416199)) {
          result[0] += -5.32379514e-03f;
        } else {
          result[0] += -9.25158858e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.021381510422)) {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.07672701776)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.04162947461)) {
          result[0] += 1.19083367e-01f;
        } else {
          result[0] += 1.01956300e-01f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.022999301553)) {
          result[0] += 1.03137217e-01f;
        } else {
          result[0] += 6.86199078e-03f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.5350048542)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.36363637447)) {
          result[0] += -6.98676929e-02f;
        } else {
          result[0] += -1.95158983e-03f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.033333335072)) {
          result[0] += 1.65417358e-01f;
        } else {
          result[0] += -1.44691527e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.42857143283)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.84789294004)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.84615385532)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.1513346434)) {
          result[0] += 5.40186241e-02f;
        } else {
          result[0] += -2.46548709e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
          result[0] += 1.05440311e-01f;
        } else {
          result[0] += 4.39743660e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1250704527)) {
          result[0] += 3.74814570e-02f;
        } else {
          result[0] += -6.66631684e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.74623709917)) {
          result[0] += 1.42616361e-01f;
        } else {
          result[0] += 9.28982720e-02f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.53846156597)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.36363637447)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.78898626566)) {
          result[0] += 9.95468870e-02f;
        } else {
          result[0] += -7.14299851e-04f;
        }
      } else {
        result[0] += 1.15321554e-01f;
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.1905397177)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.076074495912)) {
          result[0] += 1.07508019e-01f;
        } else {
          result[0] += 1.48667634e-01f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2384746075)) {
          result[0] += 1.08092621e-01f;
        } else {
          result[0] += 7.21343309e-02f;
        }
      }
    }
  }
  if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.27073344588)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.14708116651)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.38461539149)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.02798118256)) {
          result[0] += 1.10137932e-01f;
        } else {
          result[0] += 1.39714882e-01f;
        }
      } else {
        result[0] += 1.08822457e-01f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.11925254762)) {
          result[0] += 2.81640030e-02f;
        } else {
          result[0] += 1.17550470e-01f;
        }
      } else {
        result[0] += 9.93970558e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.90911579132)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.27272728086)) {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.066666670144)) {
          result[0] += -8.84883571e-03f;
        } else {
          result[0] += -1.44908682e-01f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.375)) {
          result[0] += 1.81517366e-03f;
        } else {
          result[0] += 1.03426017e-01f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.17231170833)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.07672701776)) {
          result[0] += 1.03281774e-01f;
        } else {
          result[0] += 3.82279530e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.2268064022)) {
          result[0] += -5.40272286e-03f;
        } else {
          result[0] += -5.79676293e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.088118426502)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.7175168991)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.60044103861)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.8266885281)) {
          result[0] += 1.21524803e-01f;
        } else {
          result[0] += 1.01187371e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
          result[0] += 1.16900794e-01f;
        } else {
          result[0] += -3.17235105e-02f;
        }
      }
    } else {
      result[0] += -5.78557663e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85714286566)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.42123487592)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.26305413246)) {
          result[0] += -6.70038834e-02f;
        } else {
          result[0] += 1.16585389e-01f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25835007429)) {
          result[0] += -2.75771357e-02f;
        } else {
          result[0] += 3.90836559e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92000001669)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += 3.54330032e-03f;
        } else {
          result[0] += 9.27631631e-02f;
        }
      } else {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)11.062915802)) {
          result[0] += 9.84955654e-02f;
        } else {
          result[0] += 4.37352359e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
      result[0] += 1.07379429e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.42761862278)) {
        result[0] += 5.08558452e-02f;
      } else {
        result[0] += 9.92808864e-02f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.80887794495)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.22408623993)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.15137802064)) {
          result[0] += 1.28590122e-01f;
        } else {
          result[0] += 5.96357062e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24783240259)) {
          result[0] += -5.89069314e-02f;
        } else {
          result[0] += -2.96878745e-03f;
        }
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.89135068655)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.59628480673)) {
          result[0] += 5.19176386e-02f;
        } else {
          result[0] += -6.44703582e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.31972563267)) {
          result[0] += 1.13832690e-01f;
        } else {
          result[0] += 5.54317124e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.079172164202)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
      result[0] += 1.05829477e-01f;
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.039555169642)) {
        result[0] += 1.03032030e-01f;
      } else {
        result[0] += 6.00469224e-02f;
      }
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)3.4987254143)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.69999998808)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.25287106633)) {
          result[0] += -6.68316483e-02f;
        } else {
          result[0] += 2.41983356e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.33944141865)) {
          result[0] += 2.16064118e-02f;
        } else {
          result[0] += 9.57731977e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.11569594592)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.38153862953)) {
          result[0] += -7.11493418e-02f;
        } else {
          result[0] += 9.33794081e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
          result[0] += 9.83621478e-02f;
        } else {
          result[0] += -4.88501452e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.069853372872)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.94028145075)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.74243092537)) {
          result[0] += 1.18122473e-01f;
        } else {
          result[0] += 8.81636664e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.46352475882)) {
          result[0] += 1.18439011e-01f;
        } else {
          result[0] += 6.75187493e-03f;
        }
      }
    } else {
      result[0] += -3.05987094e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.5350048542)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.2305679321)) {
          result[0] += 7.10244477e-02f;
        } else {
          result[0] += -2.46516149e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.019230769947)) {
          result[0] += 1.58070490e-01f;
        } else {
          result[0] += -1.39038965e-01f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.2672046721)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)2.0000100136)) {
          result[0] += 1.14806749e-01f;
        } else {
          result[0] += -8.58782139e-03f;
        }
      } else {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.16541352868)) {
          result[0] += 9.61041078e-02f;
        } else {
          result[0] += -1.56822771e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.066744536161)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.89285582304)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.68406563997)) {
        result[0] += 1.15892746e-01f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.036546185613)) {
          result[0] += 1.14045657e-01f;
        } else {
          result[0] += 4.00676392e-02f;
        }
      }
    } else {
      result[0] += 5.46010863e-03f;
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.49115300179)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3037571013)) {
          result[0] += -6.59705698e-02f;
        } else {
          result[0] += 1.04532085e-01f;
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)3.720744133)) {
          result[0] += 2.23839786e-02f;
        } else {
          result[0] += -3.99356931e-02f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.53846156597)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.53467273712)) {
          result[0] += 1.40794730e-02f;
        } else {
          result[0] += 1.14696048e-01f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.1905397177)) {
          result[0] += 1.30170763e-01f;
        } else {
          result[0] += 1.00922942e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.09140136838)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.65261459351)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.41513779759)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.09243632853)) {
          result[0] += 1.04588032e-01f;
        } else {
          result[0] += 1.21760368e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
          result[0] += 1.13244668e-01f;
        } else {
          result[0] += 2.26158667e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.041414983571)) {
        result[0] += 1.01753630e-01f;
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)1.0749471188)) {
          result[0] += -1.06424084e-02f;
        } else {
          result[0] += -1.11250482e-01f;
        }
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.74257999659)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.11165314913)) {
          result[0] += -3.31623340e-03f;
        } else {
          result[0] += -5.74826561e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
          result[0] += 1.56665906e-01f;
        } else {
          result[0] += -1.35120198e-01f;
        }
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.89135068655)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.5112285018)) {
          result[0] += 4.33482118e-02f;
        } else {
          result[0] += -7.67002851e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
          result[0] += 5.28328717e-02f;
        } else {
          result[0] += 1.12884365e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.40000000596)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.3410866261)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24255098403)) {
          result[0] += -3.91423814e-02f;
        } else {
          result[0] += 9.16505381e-02f;
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.27804091573)) {
          result[0] += -4.90476452e-02f;
        } else {
          result[0] += 3.31875831e-02f;
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.9298751354)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.70012784004)) {
          result[0] += 9.04644430e-02f;
        } else {
          result[0] += 2.10764073e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.071428574622)) {
          result[0] += 3.98867950e-02f;
        } else {
          result[0] += -3.04503795e-02f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.57142859697)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.02362155728)) {
          result[0] += 6.85885474e-02f;
        } else {
          result[0] += -2.83769611e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
          result[0] += 7.78994188e-02f;
        } else {
          result[0] += 1.08978175e-01f;
        }
      }
    } else {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.27534526587)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10080598295)) {
          result[0] += 1.02700017e-01f;
        } else {
          result[0] += 1.25645414e-01f;
        }
      } else {
        result[0] += 7.89757073e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.09140136838)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.65261459351)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.41513779759)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.09243632853)) {
          result[0] += 1.03827015e-01f;
        } else {
          result[0] += 1.20318905e-01f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.13410006464)) {
          result[0] += 1.13534711e-01f;
        } else {
          result[0] += 3.65747437e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.76789790392)) {
          result[0] += 1.17156938e-01f;
        } else {
          result[0] += 5.45734465e-02f;
        }
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.3600754738)) {
          result[0] += 6.39952207e-03f;
        } else {
          result[0] += -8.33368674e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.50900495052)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.099658533931)) {
          result[0] += -1.40915560e-02f;
        } else {
          result[0] += -7.33094886e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.2693926692)) {
          result[0] += 1.35537550e-01f;
        } else {
          result[0] += 1.03699928e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.33290958405)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.34113413095)) {
          result[0] += -1.24947214e-02f;
        } else {
          result[0] += 1.08393863e-01f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
          result[0] += 7.32325763e-02f;
        } else {
          result[0] += -1.40381917e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.06365416199)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.88924247026)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.81818181276)) {
        result[0] += 1.12822868e-01f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.031696621329)) {
          result[0] += 1.07437752e-01f;
        } else {
          result[0] += 7.21437484e-02f;
        }
      }
    } else {
      result[0] += 1.45530896e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.625)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
          result[0] += 6.36060163e-03f;
        } else {
          result[0] += -3.42692807e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.071428574622)) {
          result[0] += 1.51234031e-01f;
        } else {
          result[0] += -1.23837113e-01f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.31227374077)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.30750072)) {
          result[0] += 1.17079131e-01f;
        } else {
          result[0] += -1.07415179e-02f;
        }
      } else {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.15384615958)) {
          result[0] += 8.95107239e-02f;
        } else {
          result[0] += -1.34289339e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.42857143283)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.2305679321)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24255098403)) {
          result[0] += -4.03235406e-02f;
        } else {
          result[0] += 7.83698261e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24255098403)) {
          result[0] += -6.31394386e-02f;
        } else {
          result[0] += -1.55832982e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25835007429)) {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.5888132453)) {
          result[0] += -1.70374196e-02f;
        } else {
          result[0] += 7.64666647e-02f;
        }
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.758617878)) {
          result[0] += 9.39634889e-02f;
        } else {
          result[0] += -2.56583132e-02f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.57142859697)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.24242424965)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.68195557594)) {
          result[0] += 4.16825823e-02f;
        } else {
          result[0] += -3.03303953e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52083331347)) {
          result[0] += 7.79282078e-02f;
        } else {
          result[0] += 1.14662543e-01f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.69230771065)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += 6.59836680e-02f;
        } else {
          result[0] += 1.04206100e-01f;
        }
      } else {
        result[0] += 1.08242787e-01f;
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.021381510422)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.43799644709)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
        result[0] += 9.43145454e-02f;
      } else {
        result[0] += -2.55516898e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0020023596007)) {
        result[0] += 1.09718263e-01f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.69976472855)) {
          result[0] += 5.96910082e-02f;
        } else {
          result[0] += 1.06020011e-01f;
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.42857143283)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.96947425604)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.6799063683)) {
          result[0] += -7.38613605e-02f;
        } else {
          result[0] += -1.39865950e-01f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.96108275652)) {
          result[0] += 3.41833495e-02f;
        } else {
          result[0] += -1.09630786e-02f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.61538463831)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.18383103609)) {
          result[0] += 3.83366123e-02f;
        } else {
          result[0] += 1.15633540e-01f;
        }
      } else {
        result[0] += 1.06892601e-01f;
      }
    }
  }
  if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.24377788603)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13287238777)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.099658533931)) {
        result[0] += 1.02331758e-01f;
      } else {
        result[0] += 1.24009982e-01f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.77777779102)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19974710047)) {
          result[0] += 6.17819503e-02f;
        } else {
          result[0] += 1.34183943e-01f;
        }
      } else {
        result[0] += -3.45797720e-03f;
      }
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.2182750702)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.63157892227)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1087927818)) {
          result[0] += -2.36740746e-02f;
        } else {
          result[0] += 8.60972106e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.3861272037)) {
          result[0] += 7.70061929e-03f;
        } else {
          result[0] += 7.50031695e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.67741936445)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.77619493008)) {
          result[0] += 3.05685196e-02f;
        } else {
          result[0] += -6.33764863e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.2328858376)) {
          result[0] += -1.07546583e-01f;
        } else {
          result[0] += 4.92399260e-02f;
        }
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.01908948645)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.57894736528)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.42666149139)) {
        result[0] += -3.84773733e-03f;
      } else {
        result[0] += 9.01075527e-02f;
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.19007737935)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.027884110808)) {
          result[0] += 1.01042323e-01f;
        } else {
          result[0] += 3.46201845e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.4759207964)) {
          result[0] += 1.17895380e-01f;
        } else {
          result[0] += 9.42370519e-02f;
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.085878543556)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.066731736064)) {
        result[0] += 1.01715557e-01f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.73076921701)) {
          result[0] += 2.49829907e-02f;
        } else {
          result[0] += 8.44304189e-02f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.96947425604)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.18681618571)) {
          result[0] += -4.18266095e-02f;
        } else {
          result[0] += -1.21692017e-01f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
          result[0] += -1.73524730e-02f;
        } else {
          result[0] += 1.30576333e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.5800157785)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.047552052885)) {
        result[0] += 1.11868255e-01f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.71687483788)) {
          result[0] += 1.10491514e-01f;
        } else {
          result[0] += 4.92106192e-02f;
        }
      }
    } else {
      result[0] += 1.04146851e-02f;
    }
  } else {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.56116223335)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.2305679321)) {
          result[0] += 6.90817237e-02f;
        } else {
          result[0] += -9.88841150e-03f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.61758267879)) {
          result[0] += 1.00454234e-01f;
        } else {
          result[0] += 1.41528368e-01f;
        }
      }
    } else {
      result[0] += -1.32612035e-01f;
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.8595046401)) {
      result[0] += 1.06756382e-01f;
    } else {
      result[0] += 1.18386997e-02f;
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.64178323746)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.47286820412)) {
          result[0] += -5.80156334e-02f;
        } else {
          result[0] += -6.47791475e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.39712718129)) {
          result[0] += -7.86119141e-03f;
        } else {
          result[0] += 5.99280484e-02f;
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
          result[0] += 3.35663185e-02f;
        } else {
          result[0] += 1.00053266e-01f;
        }
      } else {
        result[0] += -1.31511092e-01f;
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.071428574622)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.31264093518)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.130116418)) {
          result[0] += 3.84516059e-03f;
        } else {
          result[0] += -4.35965881e-02f;
        }
      } else {
        result[0] += 1.36958048e-01f;
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.33638772368)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.40168693662)) {
          result[0] += 1.29737273e-01f;
        } else {
          result[0] += 2.85757128e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
          result[0] += 1.03461146e-01f;
        } else {
          result[0] += 1.59798637e-01f;
        }
      }
    }
  } else {
    result[0] += -1.29579157e-01f;
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.08988007158)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
      result[0] += 1.01006471e-01f;
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.30769231915)) {
        result[0] += 7.75136426e-02f;
      } else {
        result[0] += 2.44465210e-02f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.84789294004)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.2377884984)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.86666667461)) {
          result[0] += -5.06385341e-02f;
        } else {
          result[0] += 9.82501507e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.066666670144)) {
          result[0] += 6.02000058e-02f;
        } else {
          result[0] += -4.59031388e-03f;
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.49443200231)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.19446784258)) {
          result[0] += 5.23217395e-02f;
        } else {
          result[0] += 1.36978462e-01f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
          result[0] += 2.14571040e-02f;
        } else {
          result[0] += 8.01928863e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.31264093518)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.096149988472)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
          result[0] += 1.01173632e-01f;
        } else {
          result[0] += 5.31218313e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.51330077648)) {
          result[0] += -1.13831889e-02f;
        } else {
          result[0] += 3.25194187e-02f;
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.64587664604)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.34911841154)) {
          result[0] += 8.40767846e-02f;
        } else {
          result[0] += 1.50921986e-01f;
        }
      } else {
        result[0] += 5.24214990e-02f;
      }
    }
  } else {
    result[0] += -1.23066239e-01f;
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.031405009329)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.33252054453)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.4078471661)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.42898792028)) {
          result[0] += 2.16570087e-02f;
        } else {
          result[0] += 8.21452364e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.1892311573)) {
          result[0] += -1.12163402e-01f;
        } else {
          result[0] += -2.71694399e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.7948718071)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.087042972445)) {
          result[0] += -2.89403778e-02f;
        } else {
          result[0] += 7.51944631e-02f;
        }
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.2675897181)) {
          result[0] += 1.07236460e-01f;
        } else {
          result[0] += 7.05318153e-02f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.408039093)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.3410866261)) {
          result[0] += 6.21867776e-02f;
        } else {
          result[0] += -2.45907363e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -3.34405713e-02f;
        } else {
          result[0] += 2.64404118e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.5073680878)) {
          result[0] += 9.50254574e-02f;
        } else {
          result[0] += -6.79327771e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -9.72897857e-02f;
        } else {
          result[0] += 3.51426452e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.071428574622)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.94149595499)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.72549366951)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
          result[0] += 1.13264538e-01f;
        } else {
          result[0] += 3.62346284e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.8520054817)) {
          result[0] += -4.39519919e-02f;
        } else {
          result[0] += -1.11287773e-01f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.17231170833)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)8.5200424194)) {
          result[0] += 7.27469921e-02f;
        } else {
          result[0] += 5.55770192e-03f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.61274045706)) {
          result[0] += -2.73786392e-02f;
        } else {
          result[0] += 1.05329100e-02f;
        }
      }
    }
  } else {
    result[0] += -1.21917360e-01f;
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92000001669)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.67433607578)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.4171609879)) {
          result[0] += 5.97678535e-02f;
        } else {
          result[0] += -3.27451192e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.35838392377)) {
          result[0] += -9.74117965e-03f;
        } else {
          result[0] += 4.18880321e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43485361338)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.92398494482)) {
          result[0] += 4.82714474e-02f;
        } else {
          result[0] += -1.37282358e-02f;
        }
      } else {
        result[0] += -8.68551880e-02f;
      }
    }
  } else {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.19304230809)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.96774190664)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.061707425863)) {
          result[0] += 8.53419229e-02f;
        } else {
          result[0] += 4.46158610e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.28867512941)) {
          result[0] += 7.72378072e-02f;
        } else {
          result[0] += 1.06896594e-01f;
        }
      }
    } else {
      result[0] += 4.40912647e-03f;
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.071428574622)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.28695955873)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.12083955854)) {
          result[0] += -3.54688102e-03f;
        } else {
          result[0] += -4.88251336e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.22891134024)) {
          result[0] += -1.93813560e-03f;
        } else {
          result[0] += 7.36336559e-02f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.6818180084)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.4108953476)) {
          result[0] += 1.48447022e-01f;
        } else {
          result[0] += 9.28662494e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.4757348001)) {
          result[0] += -3.74527052e-02f;
        } else {
          result[0] += 9.04813558e-02f;
        }
      }
    }
  } else {
    result[0] += -1.19186930e-01f;
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.53846156597)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.55433481932)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.17231170833)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.051828142256)) {
          result[0] += 5.76606877e-02f;
        } else {
          result[0] += -4.02841456e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13034535944)) {
          result[0] += -6.38402253e-02f;
        } else {
          result[0] += -1.84528902e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.34503349662)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
          result[0] += -2.33374964e-02f;
        } else {
          result[0] += 3.37178148e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.61533355713)) {
          result[0] += -4.01115716e-02f;
        } else {
          result[0] += 3.95254456e-02f;
        }
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.98642420769)) {
      result[0] += 1.20945528e-01f;
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.27584061027)) {
        result[0] += 5.58169261e-02f;
      } else {
        result[0] += 9.93233100e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1098279804)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41073209047)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.31378015876)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.6875)) {
          result[0] += 1.45311356e-01f;
        } else {
          result[0] += 1.11284159e-01f;
        }
      } else {
        result[0] += 6.23597987e-02f;
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.69027376175)) {
          result[0] += 1.10542856e-01f;
        } else {
          result[0] += 6.43256158e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.026707803831)) {
          result[0] += 6.26876801e-02f;
        } else {
          result[0] += -3.69675793e-02f;
        }
      }
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.38179767132)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.13530479372)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.38920104504)) {
          result[0] += -2.97050718e-02f;
        } else {
          result[0] += 1.07268311e-01f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.84916186333)) {
          result[0] += -5.95703907e-02f;
        } else {
          result[0] += 8.96820128e-02f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.54433107376)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.59191179276)) {
          result[0] += 4.47244868e-02f;
        } else {
          result[0] += 1.28539011e-01f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.22891134024)) {
          result[0] += -1.78140774e-02f;
        } else {
          result[0] += 1.78736281e-02f;
        }
      }
    }
  }
  if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.1902448386)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.12626151741)) {
      result[0] += 1.11866236e-01f;
    } else {
      result[0] += 5.93757927e-02f;
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.87935000658)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17647059262)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
          result[0] += -1.13904923e-02f;
        } else {
          result[0] += -1.16022386e-01f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.24681793153)) {
          result[0] += -4.88582142e-02f;
        } else {
          result[0] += 5.41558228e-02f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.17231170833)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.051828142256)) {
          result[0] += 6.22086003e-02f;
        } else {
          result[0] += -3.37201431e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.6722521782)) {
          result[0] += 1.81329588e-03f;
        } else {
          result[0] += -2.65207924e-02f;
        }
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.015396442264)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0020023596007)) {
      result[0] += 1.02258705e-01f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += -4.53492776e-02f;
        } else {
          result[0] += 7.20924437e-02f;
        }
      } else {
        result[0] += 9.87175480e-02f;
      }
    }
  } else {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.083333335817)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.28695955873)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.20213499665)) {
          result[0] += -8.24243943e-06f;
        } else {
          result[0] += -3.97668742e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.6818180084)) {
          result[0] += 1.06474258e-01f;
        } else {
          result[0] += 4.14125767e-04f;
        }
      }
    } else {
      result[0] += -1.16461851e-01f;
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0941176489)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.57645583153)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.42683395743)) {
        result[0] += 1.13930978e-01f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
          result[0] += 1.05434515e-01f;
        } else {
          result[0] += 3.99028622e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.041414983571)) {
        result[0] += 9.14055556e-02f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.99909818172)) {
          result[0] += 3.55690569e-02f;
        } else {
          result[0] += -6.80686757e-02f;
        }
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.1513346434)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.74806016684)) {
          result[0] += 6.30268380e-02f;
        } else {
          result[0] += -4.35539000e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.11165314913)) {
          result[0] += -1.81017525e-03f;
        } else {
          result[0] += -3.60116847e-02f;
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.071428574622)) {
        result[0] += 1.29628867e-01f;
      } else {
        result[0] += -1.06481925e-01f;
      }
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.42666149139)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.12323752046)) {
        result[0] += 3.16316374e-02f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.35714286566)) {
          result[0] += 1.32035181e-01f;
        } else {
          result[0] += 8.18683803e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.5086488724)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-1.1905397177)) {
          result[0] += 8.36737752e-02f;
        } else {
          result[0] += -2.61233747e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.1035534218)) {
          result[0] += 5.40569797e-02f;
        } else {
          result[0] += -3.74078900e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.4295977056)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.94915252924)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -6.31936118e-02f;
        } else {
          result[0] += -1.06975145e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13673827052)) {
          result[0] += 6.97716931e-03f;
        } else {
          result[0] += 6.52640909e-02f;
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.1441128999)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.81106328964)) {
          result[0] += 1.73677783e-02f;
        } else {
          result[0] += 9.41093639e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
          result[0] += 1.34560913e-02f;
        } else {
          result[0] += -1.09695010e-01f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.88924247026)) {
      result[0] += 1.05062418e-01f;
    } else {
      result[0] += -1.75547022e-02f;
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.16517458856)) {
        result[0] += 1.08476929e-01f;
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.11454727501)) {
          result[0] += 4.72364394e-04f;
        } else {
          result[0] += -3.34653705e-02f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.84998732805)) {
          result[0] += 9.17135701e-02f;
        } else {
          result[0] += 1.29554570e-01f;
        }
      } else {
        result[0] += -1.06284872e-01f;
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.408039093)) {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.84789294004)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.30718818307)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.17231170833)) {
          result[0] += 6.46970347e-02f;
        } else {
          result[0] += 4.76436829e-03f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.51636981964)) {
          result[0] += 4.75007705e-02f;
        } else {
          result[0] += -4.95165996e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.82461881638)) {
        result[0] += 1.10059753e-01f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.93442934752)) {
          result[0] += 5.38853928e-03f;
        } else {
          result[0] += 7.65863135e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.24830314517)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.18488709629)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.6799063683)) {
          result[0] += -7.71551058e-02f;
        } else {
          result[0] += -1.20750956e-01f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.5073680878)) {
          result[0] += 6.78691119e-02f;
        } else {
          result[0] += -3.97698507e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.29827925563)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.33286637068)) {
          result[0] += 4.66808565e-02f;
        } else {
          result[0] += 1.00516908e-01f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
          result[0] += -7.33916759e-02f;
        } else {
          result[0] += 1.88635271e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63157892227)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.6625609398)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.27946084738)) {
          result[0] += 5.81026748e-02f;
        } else {
          result[0] += -2.25212406e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.4295977056)) {
          result[0] += 3.34076089e-04f;
        } else {
          result[0] += 6.12315647e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.26400521398)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.84833264351)) {
          result[0] += 3.04390676e-02f;
        } else {
          result[0] += -5.48873618e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.74243092537)) {
          result[0] += 5.76768927e-02f;
        } else {
          result[0] += -4.60814536e-02f;
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14935944974)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.30750072)) {
          result[0] += 1.10915028e-01f;
        } else {
          result[0] += -3.49560492e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.036498092115)) {
          result[0] += 1.02357306e-01f;
        } else {
          result[0] += 6.43457547e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.5723090172)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.295861274)) {
          result[0] += 2.63241269e-02f;
        } else {
          result[0] += 9.14817378e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.049189969897)) {
          result[0] += 6.88379928e-02f;
        } else {
          result[0] += -2.62067504e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1017934382)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41523775458)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.3072578311)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.78571426868)) {
          result[0] += 1.26364157e-01f;
        } else {
          result[0] += 8.94853249e-02f;
        }
      } else {
        result[0] += 8.31289962e-02f;
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.033919092268)) {
        result[0] += 1.01672746e-01f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2574363947)) {
          result[0] += 3.08580585e-02f;
        } else {
          result[0] += -4.98283952e-02f;
        }
      }
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.32503381371)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.86666667461)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.32492804527)) {
          result[0] += -5.18335402e-02f;
        } else {
          result[0] += 9.67832208e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.15679419041)) {
          result[0] += 1.09454289e-01f;
        } else {
          result[0] += 4.64705154e-02f;
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.013719788752)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.25143420696)) {
          result[0] += 4.83286120e-02f;
        } else {
          result[0] += 1.35714650e-01f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
          result[0] += 1.97085291e-02f;
        } else {
          result[0] += -1.12962350e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.84998732805)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.61586236954)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17647059262)) {
          result[0] += -1.19455447e-02f;
        } else {
          result[0] += 3.80921848e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.8173763752)) {
          result[0] += -1.88025311e-02f;
        } else {
          result[0] += -7.37782568e-02f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.066731736064)) {
        result[0] += 9.89045948e-02f;
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.31264093518)) {
          result[0] += -2.19687261e-02f;
        } else {
          result[0] += 6.90216199e-02f;
        }
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)10.16266346)) {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)1.3049901724)) {
          result[0] += 9.26481858e-02f;
        } else {
          result[0] += 1.27301946e-01f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.94117647409)) {
          result[0] += -2.00078115e-02f;
        } else {
          result[0] += 7.32779652e-02f;
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.35060745478)) {
          result[0] += 4.66411524e-02f;
        } else {
          result[0] += 8.76980796e-02f;
        }
      } else {
        result[0] += -9.99617502e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1098279804)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.67417353392)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.31378015876)) {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.80000001192)) {
          result[0] += 1.18904091e-01f;
        } else {
          result[0] += 7.04140440e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13966351748)) {
          result[0] += 9.02257413e-02f;
        } else {
          result[0] += 2.13183668e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        result[0] += 6.37764037e-02f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.60509687662)) {
          result[0] += -8.29227045e-02f;
        } else {
          result[0] += 4.70109982e-03f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.86666667461)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.49115300179)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.2377884984)) {
          result[0] += -4.82055843e-02f;
        } else {
          result[0] += -6.30471483e-03f;
        }
      } else {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.91068893671)) {
          result[0] += 4.02236655e-02f;
        } else {
          result[0] += 1.26358092e-01f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.5010266304)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.4078471661)) {
          result[0] += -1.47005022e-02f;
        } else {
          result[0] += -9.20285657e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.22339886427)) {
          result[0] += 1.26985600e-02f;
        } else {
          result[0] += 5.90833127e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.079172164202)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
      result[0] += 1.01564705e-01f;
    } else {
      result[0] += 4.72137816e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.94117647409)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.21011285484)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.31200182438)) {
          result[0] += -3.43988389e-02f;
        } else {
          result[0] += 3.68092209e-03f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.30718818307)) {
          result[0] += 6.90340623e-03f;
        } else {
          result[0] += -4.33578938e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.16200701892)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.28867512941)) {
          result[0] += 5.52315824e-02f;
        } else {
          result[0] += 9.65292081e-02f;
        }
      } else {
        result[0] += 2.61974428e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.65261459351)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.77777779102)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.77025818825)) {
          result[0] += 1.14370443e-01f;
        } else {
          result[0] += 8.82567391e-02f;
        }
      } else {
        result[0] += 6.59464374e-02f;
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.041414983571)) {
        result[0] += 6.17117696e-02f;
      } else {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.12279120088)) {
          result[0] += 3.16609186e-03f;
        } else {
          result[0] += -5.79833090e-02f;
        }
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.3615770936)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.2583206892)) {
          result[0] += -2.69982647e-02f;
        } else {
          result[0] += 3.66760907e-03f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.71455669403)) {
          result[0] += -3.15748318e-03f;
        } else {
          result[0] += -6.43936321e-02f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.10399723053)) {
          result[0] += 1.18478000e-01f;
        } else {
          result[0] += 8.73038247e-02f;
        }
      } else {
        result[0] += -1.04824297e-01f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.53846156597)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.73638302088)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.027365259826)) {
          result[0] += 1.02014102e-01f;
        } else {
          result[0] += 4.26702760e-03f;
        }
      } else {
        result[0] += 1.04338430e-01f;
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.058821804821)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.0018066782504)) {
          result[0] += 1.06780402e-01f;
        } else {
          result[0] += 6.66953325e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.54455655813)) {
          result[0] += -1.60133243e-02f;
        } else {
          result[0] += 6.68094819e-03f;
        }
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.69230771065)) {
      result[0] += 6.79404438e-02f;
    } else {
      result[0] += 1.05986632e-01f;
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.11454727501)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.060720518231)) {
      result[0] += 1.00266851e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.34458142519)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.46352475882)) {
          result[0] += -1.15213087e-02f;
        } else {
          result[0] += 7.08721057e-02f;
        }
      } else {
        result[0] += 8.92848521e-02f;
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.22691489756)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.27119344473)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.6267243624)) {
          result[0] += 7.11706206e-02f;
        } else {
          result[0] += -4.48891185e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.20833332837)) {
          result[0] += 4.35007066e-02f;
        } else {
          result[0] += 1.26700744e-01f;
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.7423017025)) {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.083333335817)) {
          result[0] += 1.70629378e-02f;
        } else {
          result[0] += -1.12472229e-01f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
          result[0] += 1.57975107e-02f;
        } else {
          result[0] += -2.02320274e-02f;
        }
      }
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.69999998808)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.085415348411)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.18094360828)) {
          result[0] += 3.99966650e-02f;
        } else {
          result[0] += 1.05863504e-01f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.34113413095)) {
          result[0] += -2.06715092e-02f;
        } else {
          result[0] += 2.21306887e-02f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.49115300179)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
          result[0] += -3.19933519e-02f;
        } else {
          result[0] += 4.71510850e-02f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.97717523575)) {
          result[0] += 1.74473822e-02f;
        } else {
          result[0] += 1.27765432e-01f;
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42860406637)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12854667008)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.26730635762)) {
          result[0] += 5.23403697e-02f;
        } else {
          result[0] += 1.10461496e-01f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-1.3860387802)) {
          result[0] += -8.37511718e-02f;
        } else {
          result[0] += 6.83665217e-04f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.83333331347)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.8142033815)) {
          result[0] += 6.14285432e-02f;
        } else {
          result[0] += -4.72132005e-02f;
        }
      } else {
        result[0] += -9.84113142e-02f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.87935000658)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.98642420769)) {
          result[0] += 7.95125291e-02f;
        } else {
          result[0] += -2.98854709e-02f;
        }
      } else {
        if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
          result[0] += 4.92159240e-02f;
        } else {
          result[0] += -1.06525041e-01f;
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.27716988325)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
          result[0] += -2.40077786e-02f;
        } else {
          result[0] += 2.91182863e-04f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.83333331347)) {
          result[0] += 8.37956592e-02f;
        } else {
          result[0] += -5.42258993e-02f;
        }
      }
    }
  } else {
    if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.21884658933)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4715924859)) {
        result[0] += -2.31788959e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.21447497606)) {
          result[0] += 4.90388423e-02f;
        } else {
          result[0] += 9.77281630e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.80769228935)) {
        result[0] += 1.38717294e-01f;
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.64797073603)) {
          result[0] += -1.12121580e-02f;
        } else {
          result[0] += 4.20689695e-02f;
        }
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.20213499665)) {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.2305679321)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.65730369091)) {
          result[0] += 6.42328784e-02f;
        } else {
          result[0] += -7.29871122e-03f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.6545454264)) {
          result[0] += 7.75906369e-02f;
        } else {
          result[0] += 1.49600115e-03f;
        }
      }
    } else {
      result[0] += -1.10015824e-01f;
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.96473926306)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.32612478733)) {
        result[0] += -6.97047934e-02f;
      } else {
        result[0] += -1.22157849e-01f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.044528134167)) {
          result[0] += 3.36675309e-02f;
        } else {
          result[0] += -5.47535121e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.33627381921)) {
          result[0] += 3.17554288e-02f;
        } else {
          result[0] += -2.11260598e-02f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.80887794495)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.63157892227)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.45404300094)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.3695383966)) {
          result[0] += 7.64176846e-02f;
        } else {
          result[0] += -2.54382044e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.43926292658)) {
          result[0] += 4.38646935e-02f;
        } else {
          result[0] += 1.00890450e-01f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.653179884)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85002493858)) {
          result[0] += 1.19178314e-02f;
        } else {
          result[0] += 6.86613545e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13034535944)) {
          result[0] += -4.09554020e-02f;
        } else {
          result[0] += 2.07827287e-03f;
        }
      }
    }
  } else {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.92398494482)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
          result[0] += 9.14501585e-03f;
        } else {
          result[0] += 4.81699482e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.26669242978)) {
          result[0] += 5.87094836e-02f;
        } else {
          result[0] += 1.12998150e-01f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.1609752178)) {
        result[0] += -5.52399419e-02f;
      } else {
        result[0] += 4.27901093e-03f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.09140136838)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.7180775404)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.027365259826)) {
        result[0] += 9.29691121e-02f;
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.21754138172)) {
          result[0] += 7.74457753e-02f;
        } else {
          result[0] += -3.60085107e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.075767636299)) {
        result[0] += 1.07109129e-01f;
      } else {
        result[0] += 7.41224736e-02f;
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.19128321111)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.089592039585)) {
          result[0] += 1.09606266e-01f;
        } else {
          result[0] += -5.17434590e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.94149595499)) {
          result[0] += 2.50938777e-02f;
        } else {
          result[0] += -5.14502591e-03f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.44049617648)) {
        result[0] += 1.14816524e-01f;
      } else {
        result[0] += -3.21238488e-02f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47058823705)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.36691635847)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1099061966)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.88924247026)) {
          result[0] += -4.44356538e-03f;
        } else {
          result[0] += 1.33316725e-01f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
          result[0] += 1.90907102e-02f;
        } else {
          result[0] += 7.63519630e-02f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13804990053)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
          result[0] += -4.68373066e-03f;
        } else {
          result[0] += 7.05237985e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.52132868767)) {
          result[0] += -4.47188169e-02f;
        } else {
          result[0] += -1.68422349e-02f;
        }
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19841830432)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)3.3055062294)) {
        result[0] += 1.10610746e-01f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92000001669)) {
          result[0] += -2.89495643e-02f;
        } else {
          result[0] += 5.41014783e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.2214636803)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.30156570673)) {
          result[0] += -4.35032835e-03f;
        } else {
          result[0] += 6.43390194e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.29547205567)) {
          result[0] += -6.69759959e-02f;
        } else {
          result[0] += 4.40343469e-02f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.69596999884)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.96947425604)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.080721996725)) {
        result[0] += -2.04020292e-02f;
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
          result[0] += -1.10320233e-01f;
        } else {
          result[0] += -5.63065596e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.47286820412)) {
          result[0] += -2.15857774e-02f;
        } else {
          result[0] += 6.35515228e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.64797073603)) {
          result[0] += -2.88280309e-03f;
        } else {
          result[0] += 2.26663109e-02f;
        }
      }
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.44049617648)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.67360627651)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
          result[0] += 1.88287869e-02f;
        } else {
          result[0] += 8.30910131e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.16295106709)) {
          result[0] += 8.70092437e-02f;
        } else {
          result[0] += 1.28498837e-01f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.70651054382)) {
        result[0] += -4.98598441e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.26315790415)) {
          result[0] += 2.59224512e-03f;
        } else {
          result[0] += 4.62649651e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.071428574622)) {
    if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.28695955873)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.875)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.57142859697)) {
          result[0] += -4.36962163e-03f;
        } else {
          result[0] += 9.42644328e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
          result[0] += 9.09073874e-02f;
        } else {
          result[0] += 3.53233106e-02f;
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.5062565804)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.4757348001)) {
          result[0] += -6.04375713e-02f;
        } else {
          result[0] += 1.01895921e-01f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.3845717907)) {
          result[0] += 1.33080944e-01f;
        } else {
          result[0] += 5.72820865e-02f;
        }
      }
    }
  } else {
    result[0] += -1.06190883e-01f;
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.090909093618)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.2214636803)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
          result[0] += 8.96975622e-02f;
        } else {
          result[0] += -1.12533220e-03f;
        }
      } else {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.18573452532)) {
          result[0] += -5.51908091e-02f;
        } else {
          result[0] += 8.42049941e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.17421449721)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.02798118256)) {
          result[0] += 7.98942447e-02f;
        } else {
          result[0] += -6.68982184e-03f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)10.822398186)) {
          result[0] += 6.34775087e-02f;
        } else {
          result[0] += -3.70742977e-02f;
        }
      }
    }
  } else {
    result[0] += -1.05207801e-01f;
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.29509988427)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.11884246022)) {
          result[0] += 2.12583970e-03f;
        } else {
          result[0] += -3.11092734e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.8110980988)) {
          result[0] += 9.06435326e-02f;
        } else {
          result[0] += -1.13286423e-02f;
        }
      }
    } else {
      result[0] += 1.11912064e-01f;
    }
  } else {
    result[0] += -1.05460301e-01f;
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.06683845073)) {
    result[0] += 9.40397903e-02f;
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24255098403)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.1312751472)) {
          result[0] += 7.43689537e-02f;
        } else {
          result[0] += -3.51157226e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.2713217735)) {
          result[0] += 4.46027219e-02f;
        } else {
          result[0] += -6.85659656e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.24011515081)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)3.3055062294)) {
          result[0] += 7.82356262e-02f;
        } else {
          result[0] += -5.68707706e-03f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.45374017954)) {
          result[0] += -4.37325947e-02f;
        } else {
          result[0] += 5.42319193e-02f;
        }
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.19304230809)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.41298949718)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.296807766)) {
          result[0] += 4.33010943e-02f;
        } else {
          result[0] += -3.26326466e-03f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.21857532859)) {
          result[0] += -2.67841201e-02f;
        } else {
          result[0] += 1.67553910e-04f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.26090458035)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
          result[0] += -1.05331233e-02f;
        } else {
          result[0] += 4.15020101e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.28101480007)) {
          result[0] += -1.55904319e-03f;
        } else {
          result[0] += 7.43642673e-02f;
        }
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.18488709629)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.03875252977)) {
        result[0] += 3.54367048e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.0813245773)) {
          result[0] += -8.82695895e-03f;
        } else {
          result[0] += -6.80467635e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.26315790415)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.52941679955)) {
          result[0] += 2.86701322e-02f;
        } else {
          result[0] += -3.09545491e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.43485361338)) {
          result[0] += 1.73320193e-02f;
        } else {
          result[0] += -4.71110716e-02f;
        }
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.47954067588)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.13463644683)) {
          result[0] += 1.22313969e-01f;
        } else {
          result[0] += 3.20163108e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += -1.72300469e-02f;
        } else {
          result[0] += 2.84068417e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.53912854195)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25228193402)) {
          result[0] += -4.99912677e-03f;
        } else {
          result[0] += 4.89416160e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.21428571641)) {
          result[0] += 1.36225715e-01f;
        } else {
          result[0] += 7.14233741e-02f;
        }
      }
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.11884246022)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.48620596528)) {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.80000001192)) {
          result[0] += 1.08467512e-01f;
        } else {
          result[0] += 4.93133664e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1034482792)) {
          result[0] += -1.32249100e-02f;
        } else {
          result[0] += 6.25536591e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.625)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.38179767132)) {
          result[0] += -2.30629463e-02f;
        } else {
          result[0] += 4.92409430e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
          result[0] += -5.17349085e-03f;
        } else {
          result[0] += 5.94351850e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.6343848705)) {
        result[0] += 1.03676334e-01f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
          result[0] += 7.26121217e-02f;
        } else {
          result[0] += -4.44481075e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.58823531866)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.23966243863)) {
          result[0] += 1.27189821e-02f;
        } else {
          result[0] += -1.47241354e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.2214636803)) {
          result[0] += 5.02223633e-02f;
        } else {
          result[0] += -8.94130021e-03f;
        }
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.58823531866)) {
      result[0] += 4.60072458e-02f;
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.5242338181)) {
        result[0] += 7.47635290e-02f;
      } else {
        result[0] += 1.01893187e-01f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.71455669403)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.77777779102)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13804990053)) {
          result[0] += 1.12644568e-01f;
        } else {
          result[0] += 8.65802690e-02f;
        }
      } else {
        result[0] += 4.63792123e-02f;
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.3788235188)) {
        result[0] += 4.59811017e-02f;
      } else {
        result[0] += -3.37003954e-02f;
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.53846156597)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.37159851193)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.089592039585)) {
          result[0] += 9.29821059e-02f;
        } else {
          result[0] += -3.12043522e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.19792182744)) {
          result[0] += 7.48536289e-02f;
        } else {
          result[0] += -1.88931765e-04f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.98642420769)) {
        result[0] += 1.15384713e-01f;
      } else {
        result[0] += 6.46621659e-02f;
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.4358264208)) {
      result[0] += 1.17661856e-01f;
    } else {
      result[0] += 5.77587970e-02f;
    }
  } else {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.2835198641)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.14818148315)) {
          result[0] += -4.19928506e-02f;
        } else {
          result[0] += 6.06026426e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38888889551)) {
          result[0] += -9.99562349e-03f;
        } else {
          result[0] += 9.26766079e-03f;
        }
      }
    } else {
      result[0] += -1.01394311e-01f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.026707803831)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.50152075291)) {
          result[0] += 7.95157999e-03f;
        } else {
          result[0] += 6.06463142e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
          result[0] += -2.98577975e-02f;
        } else {
          result[0] += 3.03168059e-03f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.61265444756)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.8759744167)) {
          result[0] += 6.53773397e-02f;
        } else {
          result[0] += 1.53331801e-01f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.69999998808)) {
          result[0] += 9.27574039e-02f;
        } else {
          result[0] += 2.14490797e-02f;
        }
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.758617878)) {
        result[0] += 6.34198934e-02f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
          result[0] += -4.19307761e-02f;
        } else {
          result[0] += 9.45697259e-03f;
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.4095823765)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15384615958)) {
          result[0] += 4.70267199e-02f;
        } else {
          result[0] += 1.29963458e-02f;
        }
      } else {
        if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.037037037313)) {
          result[0] += 3.43308523e-02f;
        } else {
          result[0] += -1.53112430e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.066666670144)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.12379035354)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.14683666825)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.23175773025)) {
          result[0] += -9.65887830e-02f;
        } else {
          result[0] += -4.71731834e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
          result[0] += 7.66645819e-02f;
        } else {
          result[0] += -9.50095709e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3276284039)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15384615958)) {
          result[0] += 4.36601928e-03f;
        } else {
          result[0] += -2.39075311e-02f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.036577187479)) {
          result[0] += 2.96596084e-02f;
        } else {
          result[0] += 9.94679779e-02f;
        }
      }
    }
  } else {
    result[0] += -1.03341460e-01f;
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.80887794495)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.14164334536)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.43770456314)) {
          result[0] += 6.43481240e-02f;
        } else {
          result[0] += -1.27359352e-03f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.25578454137)) {
          result[0] += -3.41942273e-02f;
        } else {
          result[0] += 1.02156654e-01f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.37374451756)) {
        result[0] += 1.06869258e-01f;
      } else {
        result[0] += -1.84035841e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.019230769947)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.45439350605)) {
        result[0] += 3.57065424e-02f;
      } else {
        result[0] += 1.09063320e-01f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.71687483788)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63157892227)) {
          result[0] += 3.06487363e-02f;
        } else {
          result[0] += 8.54727104e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.1725399494)) {
          result[0] += -6.88382536e-02f;
        } else {
          result[0] += 2.07369477e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
    result[0] += 9.11189616e-02f;
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0095495833084)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.77216112614)) {
        result[0] += 4.20371033e-02f;
      } else {
        result[0] += 9.72805843e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
          result[0] += -6.50345162e-03f;
        } else {
          result[0] += 5.17874472e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
          result[0] += -1.75764617e-02f;
        } else {
          result[0] += 6.80404156e-03f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.096149988472)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.34559190273)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.066731736064)) {
        result[0] += 8.89048651e-02f;
      } else {
        result[0] += 6.13041315e-03f;
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12854667008)) {
        result[0] += 5.26441336e-02f;
      } else {
        result[0] += 1.08148895e-01f;
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.6343848705)) {
          result[0] += 9.64460894e-02f;
        } else {
          result[0] += -3.52388695e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.028988039121)) {
          result[0] += 8.73685405e-02f;
        } else {
          result[0] += 4.01025601e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63157892227)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.37159851193)) {
          result[0] += -2.25854460e-02f;
        } else {
          result[0] += 2.56678741e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.057531964034)) {
          result[0] += 6.83090016e-02f;
        } else {
          result[0] += 2.15617474e-02f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.8419919014)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.32492804527)) {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)-0.040526069701)) {
          result[0] += 1.10054044e-02f;
        } else {
          result[0] += -1.37545839e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.6573989391)) {
          result[0] += 1.21239558e-01f;
        } else {
          result[0] += 4.67095003e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.42105263472)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.70365530252)) {
          result[0] += 3.15000378e-02f;
        } else {
          result[0] += -2.44417936e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.060432963073)) {
          result[0] += 1.38087630e-01f;
        } else {
          result[0] += 4.84963767e-02f;
        }
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.571829319)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.2120218128)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.4757804871)) {
          result[0] += -5.52995987e-02f;
        } else {
          result[0] += -1.06565811e-01f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.88557648659)) {
          result[0] += 6.83020279e-02f;
        } else {
          result[0] += -6.14334783e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10811144114)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1250704527)) {
          result[0] += 3.73490453e-02f;
        } else {
          result[0] += -4.19678725e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.7175168991)) {
          result[0] += -4.20594513e-02f;
        } else {
          result[0] += -9.20278355e-02f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.758617878)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.16540335119)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.4358264208)) {
        result[0] += 9.66575965e-02f;
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
          result[0] += -1.30680948e-02f;
        } else {
          result[0] += 4.67604361e-02f;
        }
      }
    } else {
      result[0] += 1.02901831e-01f;
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.8419919014)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38888889551)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
          result[0] += 5.34480950e-03f;
        } else {
          result[0] += -1.78544652e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14193576574)) {
          result[0] += -8.81688949e-03f;
        } else {
          result[0] += 2.59402525e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.27366480231)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)8.6544713974)) {
          result[0] += -6.23402484e-02f;
        } else {
          result[0] += -8.87825415e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
          result[0] += -9.48073044e-02f;
        } else {
          result[0] += -1.02254981e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.083333335817)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.36503770947)) {
          result[0] += -1.51460515e-02f;
        } else {
          result[0] += 5.81465987e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.26400521398)) {
          result[0] += 6.13966025e-03f;
        } else {
          result[0] += 4.75230664e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76470589638)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.44461864233)) {
          result[0] += 5.88289574e-02f;
        } else {
          result[0] += 1.03680171e-01f;
        }
      } else {
        result[0] += 1.31145969e-01f;
      }
    }
  } else {
    result[0] += -1.00786746e-01f;
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.11300262809)) {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.31747102737)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.69169545174)) {
          result[0] += 2.02532057e-02f;
        } else {
          result[0] += -3.79236452e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.13043478131)) {
          result[0] += 2.02089138e-02f;
        } else {
          result[0] += 6.20199405e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.5)) {
        result[0] += 1.24678567e-01f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7446808219)) {
          result[0] += 7.41531774e-02f;
        } else {
          result[0] += 9.46799200e-03f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.055605512112)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24255098403)) {
          result[0] += -2.85455789e-02f;
        } else {
          result[0] += 2.26506982e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.89346182346)) {
          result[0] += 8.01132526e-03f;
        } else {
          result[0] += -2.47165542e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25228193402)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.61600148678)) {
          result[0] += -4.70508859e-02f;
        } else {
          result[0] += 2.96491827e-03f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.26669242978)) {
          result[0] += -2.43180878e-02f;
        } else {
          result[0] += 5.81491292e-02f;
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.28571429849)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.3962765038)) {
          result[0] += 4.06114124e-02f;
        } else {
          result[0] += -4.16666754e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.48481234908)) {
          result[0] += -3.73754394e-03f;
        } else {
          result[0] += 2.25921180e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0896252394)) {
        result[0] += 3.39854620e-02f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.13267795742)) {
          result[0] += 7.17560127e-02f;
        } else {
          result[0] += 1.21648721e-01f;
        }
      }
    }
  } else {
    result[0] += -9.86312851e-02f;
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.84833264351)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.3410866261)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.125)) {
          result[0] += 5.76410256e-02f;
        } else {
          result[0] += -5.76461926e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
          result[0] += -1.39623731e-02f;
        } else {
          result[0] += 4.35299007e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.1513346434)) {
        result[0] += 2.48961039e-02f;
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.5865464211)) {
          result[0] += 7.62303099e-02f;
        } else {
          result[0] += 1.19918421e-01f;
        }
      }
    }
  } else {
    result[0] += -1.02468133e-01f;
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.59331870079)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1547005177)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0696518421)) {
          result[0] += -9.19536781e-03f;
        } else {
          result[0] += 1.32918153e-02f;
        }
      } else {
        result[0] += 1.16176926e-01f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.50951093435)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)2.0539464951)) {
          result[0] += -8.44692811e-02f;
        } else {
          result[0] += -1.28107876e-01f;
        }
      } else {
        result[0] += -9.49744042e-03f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.76674008369)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.60362792015)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.62321829796)) {
          result[0] += 3.80873047e-02f;
        } else {
          result[0] += -6.56905025e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.29206207395)) {
          result[0] += 9.46611762e-02f;
        } else {
          result[0] += 4.77489606e-02f;
        }
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.93442934752)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.0638847351)) {
          result[0] += 6.53482005e-02f;
        } else {
          result[0] += -1.32875061e-02f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.30402240157)) {
          result[0] += 3.03346608e-02f;
        } else {
          result[0] += 7.66401067e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.57142859697)) {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.083333335817)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.36350563169)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
          result[0] += -7.12511688e-03f;
        } else {
          result[0] += 9.17021092e-03f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.061538461596)) {
          result[0] += 1.24854505e-01f;
        } else {
          result[0] += 6.64015785e-02f;
        }
      }
    } else {
      result[0] += -9.95391682e-02f;
    }
  } else {
    result[0] += 9.60365087e-02f;
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.090909093618)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.7948718071)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.2214636803)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.092686593533)) {
          result[0] += -3.23720910e-02f;
        } else {
          result[0] += 3.36175482e-03f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)1.4943722486)) {
          result[0] += 8.69361311e-02f;
        } else {
          result[0] += -4.25787978e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
          result[0] += 7.94920400e-02f;
        } else {
          result[0] += -1.45486847e-03f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)9.1171264648)) {
          result[0] += 7.08385035e-02f;
        } else {
          result[0] += -2.34381994e-03f;
        }
      }
    }
  } else {
    result[0] += -9.81315449e-02f;
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19738851488)) {
      result[0] += 9.85059962e-02f;
    } else {
      result[0] += 4.53316234e-02f;
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.38179767132)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.1441963613)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -2.47741695e-02f;
        } else {
          result[0] += 4.58762143e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.84916186333)) {
          result[0] += -3.75327095e-02f;
        } else {
          result[0] += 8.70917663e-02f;
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.037037037313)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.15232948959)) {
          result[0] += 1.34987637e-01f;
        } else {
          result[0] += 3.70787270e-02f;
        }
      } else {
        result[0] += -9.60794836e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.047552052885)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.17409852147)) {
      result[0] += 1.03510134e-01f;
    } else {
      result[0] += 5.32481484e-02f;
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.56116223335)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.1785248667)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.14164334536)) {
          result[0] += 1.53940618e-02f;
        } else {
          result[0] += -4.89944778e-02f;
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.30718818307)) {
          result[0] += 2.51733302e-03f;
        } else {
          result[0] += -3.28581780e-02f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.24908474088)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.66197931767)) {
          result[0] += 6.35735095e-02f;
        } else {
          result[0] += 1.11956656e-01f;
        }
      } else {
        result[0] += -7.77422031e-03f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.7180775404)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.57567125559)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
          result[0] += 9.21238363e-02f;
        } else {
          result[0] += 4.26411442e-03f;
        }
      } else {
        result[0] += -5.00089638e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.39346945286)) {
        result[0] += 1.17627613e-01f;
      } else {
        result[0] += 8.02025124e-02f;
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.93333333731)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.89862418175)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
          result[0] += -1.39199812e-02f;
        } else {
          result[0] += 9.40211043e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.17095042765)) {
          result[0] += -3.57800052e-02f;
        } else {
          result[0] += 1.38846589e-02f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.27825111151)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.59821343422)) {
          result[0] += 1.33693581e-02f;
        } else {
          result[0] += 6.97860345e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.67947280407)) {
          result[0] += -6.14092965e-03f;
        } else {
          result[0] += 2.74982136e-02f;
        }
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.14421525598)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.26923078299)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.1785248667)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.1280130595)) {
          result[0] += 2.74544265e-02f;
        } else {
          result[0] += -3.75325717e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
          result[0] += 1.23806866e-02f;
        } else {
          result[0] += 4.06725742e-02f;
        }
      }
    } else {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)3.4078471661)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85000002384)) {
          result[0] += -2.09825058e-02f;
        } else {
          result[0] += 3.26137953e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.18147836626)) {
          result[0] += -9.16448906e-02f;
        } else {
          result[0] += -1.46166459e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3276284039)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.24249283969)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2574363947)) {
          result[0] += -5.18199205e-02f;
        } else {
          result[0] += -2.68468237e-03f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.6852041483)) {
          result[0] += -1.05512876e-03f;
        } else {
          result[0] += -4.65166308e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.025829905644)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.3466341496)) {
          result[0] += 9.73221939e-03f;
        } else {
          result[0] += 5.03966622e-02f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.65287578106)) {
          result[0] += -1.78489741e-02f;
        } else {
          result[0] += 7.09219947e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.066731736064)) {
    result[0] += 9.09585282e-02f;
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.38827040792)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.30769231915)) {
          result[0] += -5.70993684e-02f;
        } else {
          result[0] += 1.90120675e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -2.02628057e-02f;
        } else {
          result[0] += 2.16467096e-03f;
        }
      }
    } else {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.30151134729)) {
        result[0] += 1.07093014e-01f;
      } else {
        result[0] += -8.93599913e-03f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.92857140303)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)2.0000100136)) {
        result[0] += 9.45096985e-02f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
          result[0] += -3.23396660e-02f;
        } else {
          result[0] += 5.07883318e-02f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.49268090725)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.29272738099)) {
          result[0] += -1.53649030e-02f;
        } else {
          result[0] += 2.93393787e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.89862418175)) {
          result[0] += -1.28909713e-02f;
        } else {
          result[0] += 5.39962156e-03f;
        }
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.58823531866)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
        result[0] += -3.90364579e-03f;
      } else {
        result[0] += 6.12802580e-02f;
      }
    } else {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)2.4703831673)) {
        result[0] += 4.64219265e-02f;
      } else {
        result[0] += 9.33699235e-02f;
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.12215669453)) {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.17095042765)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.53846156597)) {
        result[0] += -5.06629758e-02f;
      } else {
        result[0] += 1.22865802e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.45271643996)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.231295228)) {
          result[0] += 1.01885557e-01f;
        } else {
          result[0] += 1.02399839e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.58900600672)) {
          result[0] += 1.03650831e-01f;
        } else {
          result[0] += 6.16416708e-02f;
        }
      }
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.22206117213)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52083331347)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.24364414811)) {
          result[0] += 2.97419578e-02f;
        } else {
          result[0] += -4.13003527e-02f;
        }
      } else {
        result[0] += 9.72644910e-02f;
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)3.3546841145)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
          result[0] += -1.52353598e-02f;
        } else {
          result[0] += 1.04677686e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.81632655859)) {
          result[0] += -1.53715033e-02f;
        } else {
          result[0] += 8.30901191e-02f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.7104206085)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.29977530241)) {
      result[0] += 1.14184536e-01f;
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.34697711468)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
          result[0] += 3.21184099e-02f;
        } else {
          result[0] += -1.59509163e-02f;
        }
      } else {
        result[0] += 7.67601952e-02f;
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.94117647409)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.3615770936)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.84833264351)) {
          result[0] += 2.92473909e-04f;
        } else {
          result[0] += -1.03678226e-01f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.38827040792)) {
          result[0] += -4.82964404e-02f;
        } else {
          result[0] += 1.57955661e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.034089379013)) {
        result[0] += 8.17497000e-02f;
      } else {
        result[0] += 3.20868082e-02f;
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
      result[0] += 9.66596603e-02f;
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.38179767132)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
          result[0] += 1.93287374e-03f;
        } else {
          result[0] += -3.05538513e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.54433107376)) {
          result[0] += 5.27740978e-02f;
        } else {
          result[0] += -9.10338461e-02f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.2182750702)) {
      result[0] += -6.19902313e-02f;
    } else {
      result[0] += -1.04300775e-01f;
    }
  }
  if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.04162947461)) {
    result[0] += 8.72594118e-02f;
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.55433481932)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.843706727)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.28897070885)) {
          result[0] += 7.99280126e-03f;
        } else {
          result[0] += -1.33644566e-02f;
        }
      } else {
        result[0] += -8.48851278e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.153676033)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.38827040792)) {
          result[0] += -4.51287106e-02f;
        } else {
          result[0] += 4.70940024e-03f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.12734691799)) {
          result[0] += -5.96061945e-02f;
        } else {
          result[0] += 4.19649705e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
    result[0] += 7.97302648e-02f;
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.6644334197)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.281563133)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.27366480231)) {
          result[0] += -2.59718448e-02f;
        } else {
          result[0] += -3.41145578e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.14827042818)) {
          result[0] += 1.17081225e-01f;
        } else {
          result[0] += 5.53627266e-03f;
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.5916621685)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
          result[0] += -1.34835681e-02f;
        } else {
          result[0] += 1.79078709e-02f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.85735738277)) {
          result[0] += -4.24580351e-02f;
        } else {
          result[0] += 4.25752476e-02f;
        }
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0095495833084)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0005070422194)) {
      result[0] += 9.56491604e-02f;
    } else {
      result[0] += 4.27003019e-02f;
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.061365123838)) {
      result[0] += 9.04970393e-02f;
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
          result[0] += 5.94909862e-02f;
        } else {
          result[0] += -3.72761837e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.326490134)) {
          result[0] += 9.73330364e-02f;
        } else {
          result[0] += 1.50728021e-02f;
        }
      }
    }
  }
  if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.020730055869)) {
      result[0] += -4.77263927e-02f;
    } else {
      result[0] += -1.04510307e-01f;
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.85000002384)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.59653860331)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.0393760204)) {
          result[0] += 1.60020718e-03f;
        } else {
          result[0] += 8.66095796e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.089592039585)) {
          result[0] += 1.41580570e-02f;
        } else {
          result[0] += -2.45178752e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.15788553655)) {
          result[0] += 1.03424631e-01f;
        } else {
          result[0] += -5.66623034e-03f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.2818287015)) {
          result[0] += -2.81905364e-02f;
        } else {
          result[0] += 4.66319174e-02f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)6.2214636803)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.35060745478)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.31747102737)) {
          result[0] += 1.06479958e-01f;
        } else {
          result[0] += 2.42554117e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.20708501339)) {
          result[0] += 8.97437111e-02f;
        } else {
          result[0] += -2.30923351e-02f;
        }
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.72727274895)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14754098654)) {
          result[0] += 2.50593852e-02f;
        } else {
          result[0] += -2.30752095e-03f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.15857248008)) {
          result[0] += -2.69613788e-03f;
        } else {
          result[0] += -5.51095307e-02f;
        }
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.66666668653)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.79488790035)) {
        result[0] += -1.03328064e-01f;
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.35612425208)) {
          result[0] += -3.05565093e-02f;
        } else {
          result[0] += 1.86906364e-02f;
        }
      }
    } else {
      result[0] += 5.39119132e-02f;
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.060720518231)) {
    result[0] += 9.90143567e-02f;
  } else {
    if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.083333335817)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
          result[0] += -1.55806192e-04f;
        } else {
          result[0] += -7.66732916e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.083333335817)) {
          result[0] += 1.06226169e-01f;
        } else {
          result[0] += 4.28199507e-02f;
        }
      }
    } else {
      result[0] += -9.27336738e-02f;
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.11884246022)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.51636981964)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.80000001192)) {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.06190476194)) {
          result[0] += 1.17211401e-01f;
        } else {
          result[0] += 6.77089915e-02f;
        }
      } else {
        result[0] += 4.32739668e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.0568301678)) {
        result[0] += 3.57880108e-02f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.078445717692)) {
          result[0] += 1.57091711e-02f;
        } else {
          result[0] += -4.08406146e-02f;
        }
      }
    }
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1087927818)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.11834932864)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.48661702871)) {
          result[0] += -9.58336052e-03f;
        } else {
          result[0] += 6.33849064e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.24364414811)) {
          result[0] += 6.20823167e-02f;
        } else {
          result[0] += -3.21875326e-02f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)5.4741110802)) {
        result[0] += 1.23869710e-01f;
      } else {
        result[0] += 3.02999001e-02f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.78571426868)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.038461539894)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.39795696735)) {
          result[0] += 3.45888399e-02f;
        } else {
          result[0] += -9.77658201e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
          result[0] += 1.08824983e-01f;
        } else {
          result[0] += 3.67442705e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.130116418)) {
          result[0] += 2.71349754e-02f;
        } else {
          result[0] += -3.19715254e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14754098654)) {
          result[0] += 2.43773386e-02f;
        } else {
          result[0] += -1.12425433e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.015396442264)) {
      result[0] += 7.78512955e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15789473057)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34710240364)) {
          result[0] += 8.14298466e-02f;
        } else {
          result[0] += 2.77949665e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.9624468088)) {
          result[0] += 1.31600676e-03f;
        } else {
          result[0] += 4.39089909e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.61538463831)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.83333331347)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.42539224029)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.59331870079)) {
          result[0] += -3.13125970e-03f;
        } else {
          result[0] += 1.61061883e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.50431019068)) {
          result[0] += -1.00564316e-01f;
        } else {
          result[0] += -3.62309515e-02f;
        }
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.33968549967)) {
        result[0] += 8.10772181e-02f;
      } else {
        result[0] += 3.23645882e-02f;
      }
    }
  } else {
    result[0] += 8.84602591e-02f;
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.40438768268)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.46706840396)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.38842001557)) {
          result[0] += -5.22705428e-02f;
        } else {
          result[0] += -1.22424234e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.13338936865)) {
          result[0] += 7.06410641e-03f;
        } else {
          result[0] += -2.23802086e-02f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29272738099)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.29827925563)) {
          result[0] += 3.06663662e-02f;
        } else {
          result[0] += -3.37225688e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19432157278)) {
          result[0] += 1.22315340e-01f;
        } else {
          result[0] += 4.95568514e-02f;
        }
      }
    }
  } else {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.19566850364)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6100385189)) {
        result[0] += 1.17112817e-02f;
      } else {
        result[0] += 6.48288652e-02f;
      }
    } else {
      result[0] += 9.74408314e-02f;
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.14421525598)) {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.19304230809)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.36849191785)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.14575174451)) {
          result[0] += 1.19348988e-02f;
        } else {
          result[0] += -5.56833260e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.092686593533)) {
          result[0] += -1.28156189e-02f;
        } else {
          result[0] += 2.02857200e-02f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.43799644709)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.30718818307)) {
          result[0] += -5.06959520e-02f;
        } else {
          result[0] += -9.12683755e-02f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.60000002384)) {
          result[0] += 1.41490372e-02f;
        } else {
          result[0] += -3.66344079e-02f;
        }
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.33149397373)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.24065741897)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += -4.84775892e-03f;
        } else {
          result[0] += -5.79845719e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
          result[0] += -3.21039781e-02f;
        } else {
          result[0] += 6.78950176e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.43346047401)) {
          result[0] += -2.11747773e-02f;
        } else {
          result[0] += 1.21384300e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36804121733)) {
          result[0] += -3.23681161e-03f;
        } else {
          result[0] += 3.75487506e-02f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.758617878)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.29977530241)) {
      result[0] += 1.00728385e-01f;
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.31418684125)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.62293034792)) {
          result[0] += 3.28629985e-02f;
        } else {
          result[0] += -2.06530802e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.67947280407)) {
          result[0] += 7.59667978e-02f;
        } else {
          result[0] += 3.64828818e-02f;
        }
      }
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)6.2214636803)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.44411370158)) {
          result[0] += -1.16308257e-02f;
        } else {
          result[0] += 8.95681884e-03f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.97768032551)) {
          result[0] += 4.29121405e-03f;
        } else {
          result[0] += 4.06120345e-02f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.8929576874)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.35612425208)) {
          result[0] += -8.86026323e-02f;
        } else {
          result[0] += 6.66854996e-03f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
          result[0] += 2.73419116e-02f;
        } else {
          result[0] += -3.88792716e-02f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.17053592205)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0896252394)) {
          result[0] += 1.88563671e-02f;
        } else {
          result[0] += -2.42430847e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.54008311033)) {
          result[0] += 2.05758344e-02f;
        } else {
          result[0] += -1.89603698e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.26199740171)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.27609267831)) {
          result[0] += -5.64258220e-03f;
        } else {
          result[0] += 1.62215419e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.58126920462)) {
          result[0] += -9.06454027e-02f;
        } else {
          result[0] += -1.84359197e-02f;
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.74395406246)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.35886070132)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.12740896642)) {
          result[0] += 4.40266319e-02f;
        } else {
          result[0] += 1.04405478e-01f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.25214391947)) {
          result[0] += 3.10876351e-02f;
        } else {
          result[0] += -2.58840006e-02f;
        }
      }
    } else {
      result[0] += -3.68712060e-02f;
    }
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.021021705121)) {
      result[0] += 9.02589485e-02f;
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
        result[0] += -6.87071383e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.4171609879)) {
          result[0] += 3.47060598e-02f;
        } else {
          result[0] += 7.61069532e-05f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
      result[0] += 2.96698809e-02f;
    } else {
      result[0] += 7.92783052e-02f;
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.3962765038)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.31227374077)) {
        result[0] += -5.45227155e-03f;
      } else {
        result[0] += 6.19394444e-02f;
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.2377884984)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.041757822037)) {
          result[0] += -2.92033348e-02f;
        } else {
          result[0] += -6.87294230e-02f;
        }
      } else {
        result[0] += 2.36435644e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.038461539894)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.2605528831)) {
          result[0] += 7.93347042e-03f;
        } else {
          result[0] += -2.24329010e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.71428573132)) {
          result[0] += 7.89787918e-02f;
        } else {
          result[0] += 1.48834232e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.0638847351)) {
          result[0] += 2.22182516e-02f;
        } else {
          result[0] += -3.28601450e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14754098654)) {
          result[0] += 2.45170929e-02f;
        } else {
          result[0] += -4.58894577e-03f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.28822642565)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.58981651068)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.58333331347)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.81957536936)) {
          result[0] += 1.23764919e-02f;
        } else {
          result[0] += 6.31110668e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.039043404162)) {
          result[0] += 4.03589271e-02f;
        } else {
          result[0] += -1.32327145e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.0380979776)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.9151201248)) {
          result[0] += -5.19267693e-02f;
        } else {
          result[0] += 3.86783630e-02f;
        }
      } else {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)-0.071428574622)) {
          result[0] += 2.18325164e-02f;
        } else {
          result[0] += -4.04965021e-02f;
        }
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
      result[0] += -7.98539817e-02f;
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4715924859)) {
          result[0] += -2.13427134e-02f;
        } else {
          result[0] += 6.43302724e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.33290958405)) {
          result[0] += 6.48334099e-05f;
        } else {
          result[0] += 2.95363721e-02f;
        }
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)1.0420674086)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.75640577078)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.10938186944)) {
          result[0] += 1.76387616e-02f;
        } else {
          result[0] += -2.97249537e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.31561434269)) {
          result[0] += -1.01667501e-01f;
        } else {
          result[0] += 3.31110694e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.47909906507)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19181866944)) {
          result[0] += -8.93462896e-02f;
        } else {
          result[0] += -1.43382093e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.94868332148)) {
          result[0] += 1.39160268e-03f;
        } else {
          result[0] += 3.72802019e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.86411982775)) {
      result[0] += -9.86358821e-02f;
    } else {
      result[0] += -1.77918058e-02f;
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.090909093618)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.49115300179)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.59750586748)) {
          result[0] += 1.01570502e-01f;
        } else {
          result[0] += 2.34586466e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34911841154)) {
          result[0] += -2.89984304e-03f;
        } else {
          result[0] += 6.94384128e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.18447035551)) {
        result[0] += 1.17643930e-01f;
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.162296772)) {
          result[0] += -9.47657134e-03f;
        } else {
          result[0] += 8.44739303e-02f;
        }
      }
    }
  } else {
    result[0] += -9.82579738e-02f;
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34911841154)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.78571426868)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
          result[0] += 1.43564504e-03f;
        } else {
          result[0] += -1.73144061e-02f;
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.24868668616)) {
          result[0] += 2.87909098e-02f;
        } else {
          result[0] += -3.57338749e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.40789592266)) {
        result[0] += 9.86327454e-02f;
      } else {
        result[0] += 3.84185836e-02f;
      }
    }
  } else {
    result[0] += -9.41543281e-02f;
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.61538463831)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.77777779102)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.13867518306)) {
          result[0] += 4.59649554e-03f;
        } else {
          result[0] += -2.04811208e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29272738099)) {
          result[0] += -2.13634130e-02f;
        } else {
          result[0] += 1.24132074e-01f;
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.15930981934)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.17351293564)) {
          result[0] += 5.63982828e-03f;
        } else {
          result[0] += 5.80469258e-02f;
        }
      } else {
        result[0] += 1.15211681e-01f;
      }
    }
  } else {
    result[0] += 9.14685950e-02f;
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.27366480231)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.053864765912)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.71040534973)) {
          result[0] += -9.09035187e-03f;
        } else {
          result[0] += 3.20252478e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.54863971472)) {
          result[0] += 6.84247538e-02f;
        } else {
          result[0] += 1.92141179e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
          result[0] += -9.56968963e-03f;
        } else {
          result[0] += 1.13732241e-01f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.24065741897)) {
          result[0] += -3.25830877e-02f;
        } else {
          result[0] += 6.42394740e-03f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.16666667163)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.25287106633)) {
          result[0] += -4.35403688e-03f;
        } else {
          result[0] += 4.17458229e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.0627198219)) {
          result[0] += -6.01411127e-02f;
        } else {
          result[0] += -1.94650423e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14754098654)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.13608276844)) {
          result[0] += 2.46774014e-02f;
        } else {
          result[0] += -2.25736015e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.39738222957)) {
          result[0] += -2.27648113e-02f;
        } else {
          result[0] += 5.61102480e-03f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.027365259826)) {
    result[0] += 8.71543512e-02f;
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.49115300179)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.92682927847)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0696518421)) {
          result[0] += -9.04226489e-03f;
        } else {
          result[0] += 7.39570335e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29451501369)) {
          result[0] += 5.34215989e-03f;
        } else {
          result[0] += 3.69246528e-02f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.29206207395)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.38677680492)) {
          result[0] += 3.23083624e-02f;
        } else {
          result[0] += 1.14028767e-01f;
        }
      } else {
        result[0] += -1.66326072e-02f;
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.68842059374)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.66197931767)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.40917354822)) {
          result[0] += -4.55401950e-02f;
        } else {
          result[0] += -7.84349279e-04f;
        }
      } else {
        result[0] += 1.06875479e-01f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.5216678381)) {
        result[0] += 9.87942740e-02f;
      } else {
        result[0] += 3.58177908e-02f;
      }
    }
  } else {
    result[0] += -9.18986648e-02f;
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
    result[0] += 6.23566993e-02f;
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.36363637447)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.15384615958)) {
          result[0] += -2.58116075e-03f;
        } else {
          result[0] += -3.08705717e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.25056102872)) {
          result[0] += 7.04267323e-02f;
        } else {
          result[0] += 1.32819191e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69999998808)) {
          result[0] += 4.00555655e-02f;
        } else {
          result[0] += 1.13523693e-03f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12389548123)) {
          result[0] += 5.40288165e-02f;
        } else {
          result[0] += -4.26550256e-03f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85000002384)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.5865464211)) {
          result[0] += -1.40135735e-03f;
        } else {
          result[0] += -4.65115868e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.44444444776)) {
          result[0] += -3.01073678e-02f;
        } else {
          result[0] += 3.45690437e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.026098072529)) {
          result[0] += 2.73267906e-02f;
        } else {
          result[0] += -2.84361839e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.73913043737)) {
          result[0] += 8.31650496e-02f;
        } else {
          result[0] += 1.75618641e-02f;
        }
      }
    }
  } else {
    result[0] += -6.96046278e-02f;
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.23966243863)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.83197689056)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.43770456314)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.27272728086)) {
          result[0] += 1.67234410e-02f;
        } else {
          result[0] += -1.32021727e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7037037015)) {
          result[0] += -3.82406227e-02f;
        } else {
          result[0] += 1.68199819e-02f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.7724750638)) {
        result[0] += 1.41901702e-01f;
      } else {
        result[0] += 2.78141792e-03f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13034535944)) {
          result[0] += -1.16488710e-01f;
        } else {
          result[0] += -5.47993444e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.77777779102)) {
          result[0] += -2.70101731e-03f;
        } else {
          result[0] += -2.34555360e-02f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.3859711885)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.2737269402)) {
          result[0] += 3.75936180e-02f;
        } else {
          result[0] += -1.85215697e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19181866944)) {
          result[0] += 3.70835774e-02f;
        } else {
          result[0] += 1.09173141e-01f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.09724932164)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34710240364)) {
      result[0] += 9.19548143e-03f;
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.12642602623)) {
        result[0] += 9.76825580e-02f;
      } else {
        result[0] += 4.26148772e-02f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.17053592205)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.27906987071)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 6.08498510e-03f;
        } else {
          result[0] += -2.06780247e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.21428571641)) {
          result[0] += 4.72642966e-02f;
        } else {
          result[0] += 7.66496127e-03f;
        }
      }
    } else {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.12687076628)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.1061507538)) {
          result[0] += -1.86699312e-02f;
        } else {
          result[0] += 1.31879700e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.58126920462)) {
          result[0] += -6.10548817e-02f;
        } else {
          result[0] += -7.54886586e-03f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
    if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.04162947461)) {
      result[0] += 7.14123473e-02f;
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
        result[0] += -6.78846166e-02f;
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.013167278841)) {
          result[0] += 9.60562378e-03f;
        } else {
          result[0] += -2.97054648e-03f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.52292484045)) {
      result[0] += -9.48559269e-02f;
    } else {
      result[0] += -2.51517794e-03f;
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.48057186604)) {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.30352440476)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0219601393)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.57180452347)) {
          result[0] += 8.95484257e-03f;
        } else {
          result[0] += -7.47014536e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
          result[0] += 5.35202620e-04f;
        } else {
          result[0] += 5.33118956e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38888889551)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.13608276844)) {
          result[0] += 2.32531577e-02f;
        } else {
          result[0] += -1.75189860e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.31293544173)) {
          result[0] += 7.07782283e-02f;
        } else {
          result[0] += 5.27118274e-04f;
        }
      }
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.18221624196)) {
      result[0] += 4.13952954e-03f;
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
        result[0] += -9.78288278e-02f;
      } else {
        result[0] += -4.11797427e-02f;
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13966351748)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18150427938)) {
      result[0] += 9.22792479e-02f;
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.67377209663)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.694788456)) {
          result[0] += -2.12040190e-02f;
        } else {
          result[0] += 2.17233486e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.58256858587)) {
          result[0] += 2.73881443e-02f;
        } else {
          result[0] += 9.48761329e-02f;
        }
      }
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.21023951471)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10019988567)) {
        result[0] += 6.68614060e-02f;
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.27272728086)) {
          result[0] += -4.41277213e-02f;
        } else {
          result[0] += 1.06066205e-02f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.42650043964)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.1746096611)) {
          result[0] += 9.19168890e-02f;
        } else {
          result[0] += -1.63651798e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.637917757)) {
          result[0] += -2.28334498e-02f;
        } else {
          result[0] += 1.52239914e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
    result[0] += 6.91341907e-02f;
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.89862418175)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.40438768268)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.167902112)) {
          result[0] += -5.69041865e-03f;
        } else {
          result[0] += -4.93059531e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.61538463831)) {
          result[0] += 4.56164815e-02f;
        } else {
          result[0] += -1.82350562e-03f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.375)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.075546815991)) {
          result[0] += 1.42626138e-02f;
        } else {
          result[0] += -3.66487242e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.53912854195)) {
          result[0] += -4.22168197e-03f;
        } else {
          result[0] += 3.59089635e-02f;
        }
      }
    }
  }
  if (!(data[36].missing != -1) || (data[36].fvalue < (float)0.037037037313)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
          result[0] += 1.12023670e-03f;
        } else {
          result[0] += -1.88068599e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.0212373734)) {
          result[0] += 9.05745924e-02f;
        } else {
          result[0] += -3.05363705e-04f;
        }
      }
    } else {
      result[0] += 9.99595597e-02f;
    }
  } else {
    result[0] += -9.45081934e-02f;
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.078445717692)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.58414024115)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.16499814391)) {
        result[0] += 1.22126557e-01f;
      } else {
        result[0] += 6.62193969e-02f;
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
        result[0] += 2.46383082e-02f;
      } else {
        result[0] += -4.91781272e-02f;
      }
    }
  } else {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.27378231287)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.11579912901)) {
        result[0] += 3.69581990e-02f;
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.00064624991501)) {
          result[0] += 1.89610515e-02f;
        } else {
          result[0] += -4.78391275e-02f;
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.20739842951)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
          result[0] += 7.81573728e-03f;
        } else {
          result[0] += -5.59346052e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.36598756909)) {
          result[0] += 8.27506632e-02f;
        } else {
          result[0] += 1.16537316e-02f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2124660015)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        result[0] += 8.92321393e-02f;
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.94868332148)) {
          result[0] += 1.38535234e-03f;
        } else {
          result[0] += -5.44154048e-02f;
        }
      }
    } else {
      result[0] += 9.37991962e-02f;
    }
  } else {
    result[0] += -6.55031130e-02f;
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.7989038229)) {
    if (!(data[14].missing != -1) || (data[14].fvalue < (float)0.078312039375)) {
      result[0] += 1.00795351e-01f;
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.094339624047)) {
        result[0] += -1.94813684e-03f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.21903210878)) {
          result[0] += 7.12500736e-02f;
        } else {
          result[0] += 1.13357119e-02f;
        }
      }
    }
  } else {
    if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.3615770936)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.17053592205)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.49115300179)) {
          result[0] += -7.81401899e-03f;
        } else {
          result[0] += 6.26057237e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
          result[0] += 7.14387977e-03f;
        } else {
          result[0] += -2.04542149e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.092477098107)) {
        result[0] += 4.09602039e-02f;
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.044444445521)) {
          result[0] += -4.77534793e-02f;
        } else {
          result[0] += 7.94325024e-03f;
        }
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.19964803755)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.67377209663)) {
          result[0] += 1.22287199e-02f;
        } else {
          result[0] += -4.79349829e-02f;
        }
      } else {
        result[0] += 5.67199364e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.56627303362)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
          result[0] += -8.72439647e-04f;
        } else {
          result[0] += -8.28291103e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
          result[0] += -8.84536002e-03f;
        } else {
          result[0] += 4.23714519e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.017153158784)) {
      result[0] += 8.13918412e-02f;
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85714286566)) {
        result[0] += 4.34611812e-02f;
      } else {
        result[0] += 1.19391363e-02f;
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.39832222462)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.27609267831)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.52941679955)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.00063235114794)) {
          result[0] += 7.83686861e-02f;
        } else {
          result[0] += 1.44742802e-03f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.77777779102)) {
          result[0] += -7.16138585e-03f;
        } else {
          result[0] += -3.39746736e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.32925152779)) {
          result[0] += -4.67525683e-02f;
        } else {
          result[0] += -4.59114846e-04f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.42898792028)) {
          result[0] += 6.20926498e-03f;
        } else {
          result[0] += 2.68316399e-02f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.62068963051)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.29014420509)) {
        result[0] += 3.85999791e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.50343066454)) {
          result[0] += 1.04253665e-02f;
        } else {
          result[0] += -5.23111038e-02f;
        }
      }
    } else {
      result[0] += -7.37080202e-02f;
    }
  }
  if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.04162947461)) {
    result[0] += 6.54366687e-02f;
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-1.2780191898)) {
      result[0] += -6.65208772e-02f;
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.16544292867)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 9.73438006e-03f;
        } else {
          result[0] += -1.09300194e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)7.9645552635)) {
          result[0] += 5.68158366e-03f;
        } else {
          result[0] += -2.43785959e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.070240810513)) {
    result[0] += 7.56147578e-02f;
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.098462641239)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.066000968218)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
          result[0] += -1.10555105e-02f;
        } else {
          result[0] += 3.73784751e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.9624468088)) {
          result[0] += -4.75692190e-02f;
        } else {
          result[0] += 2.63467673e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.93333333731)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.34113413095)) {
          result[0] += -2.48297723e-03f;
        } else {
          result[0] += 2.40671709e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.076322540641)) {
          result[0] += 4.93315570e-02f;
        } else {
          result[0] += 1.19091999e-02f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.8720240593)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.2669570148)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5100370646)) {
        result[0] += 6.67432770e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.42761862278)) {
          result[0] += -5.49297407e-03f;
        } else {
          result[0] += 3.34448107e-02f;
        }
      }
    } else {
      result[0] += 9.63169560e-02f;
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.23175773025)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.5723090172)) {
          result[0] += -3.93910259e-02f;
        } else {
          result[0] += -1.04113519e-01f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.026673663408)) {
          result[0] += 5.69053181e-02f;
        } else {
          result[0] += -9.58705600e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.87361508608)) {
          result[0] += -1.57823842e-02f;
        } else {
          result[0] += 2.70794425e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.22488005459)) {
          result[0] += 3.70249003e-02f;
        } else {
          result[0] += 9.41630378e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
    result[0] += 5.80612496e-02f;
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.35477155447)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.3737834394)) {
          result[0] += 6.65207729e-02f;
        } else {
          result[0] += -1.46071110e-02f;
        }
      } else {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.43770456314)) {
          result[0] += -4.46140729e-02f;
        } else {
          result[0] += 1.57699268e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.81818181276)) {
          result[0] += 4.19573713e-04f;
        } else {
          result[0] += -6.45770952e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.875)) {
          result[0] += 4.47203852e-02f;
        } else {
          result[0] += 7.45067955e-04f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.53203958273)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.93333333731)) {
          result[0] += -5.26178367e-02f;
        } else {
          result[0] += -1.67822931e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.57575756311)) {
          result[0] += 2.62277368e-02f;
        } else {
          result[0] += -3.34114842e-02f;
        }
      }
    } else {
      result[0] += 4.30556424e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63157892227)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.34758275747)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.1441963613)) {
          result[0] += 1.07451845e-02f;
        } else {
          result[0] += -1.45231485e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.36842104793)) {
          result[0] += -1.78156979e-02f;
        } else {
          result[0] += 3.95508157e-03f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)9.1171264648)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.079583339393)) {
          result[0] += 5.75264394e-02f;
        } else {
          result[0] += 1.70515645e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.041757822037)) {
          result[0] += 2.65674982e-02f;
        } else {
          result[0] += -7.12675080e-02f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.57142859697)) {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.38122868538)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.2057300061)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.19727082551)) {
          result[0] += -7.27756415e-03f;
        } else {
          result[0] += 5.14362156e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.72000002861)) {
          result[0] += -2.69835372e-03f;
        } else {
          result[0] += 2.29443815e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.17946200073)) {
        result[0] += 4.87174504e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.0342853069)) {
          result[0] += -7.66297569e-03f;
        } else {
          result[0] += -6.38187975e-02f;
        }
      }
    }
  } else {
    result[0] += 7.18471333e-02f;
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85975235701)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.13867518306)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.21857532859)) {
          result[0] += -9.53737926e-03f;
        } else {
          result[0] += 5.15530519e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.31046146154)) {
          result[0] += -3.66046764e-02f;
        } else {
          result[0] += -4.85973619e-03f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.28688579798)) {
          result[0] += -2.47156750e-02f;
        } else {
          result[0] += 7.28320107e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.326490134)) {
          result[0] += -5.32417698e-03f;
        } else {
          result[0] += 3.25735323e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.036498092115)) {
      result[0] += 6.91158921e-02f;
    } else {
      result[0] += 3.63109596e-02f;
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.34758275747)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.086353451014)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85000002384)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.3235449791)) {
          result[0] += 5.21371048e-03f;
        } else {
          result[0] += -4.22639214e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.694788456)) {
          result[0] += 5.88378636e-03f;
        } else {
          result[0] += 5.47815561e-02f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.2759442329)) {
          result[0] += -6.62838444e-02f;
        } else {
          result[0] += 1.64836179e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.5)) {
          result[0] += 1.73752680e-02f;
        } else {
          result[0] += -3.00717447e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.42105263472)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.77777779102)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.46059992909)) {
          result[0] += -2.62076985e-02f;
        } else {
          result[0] += -1.38775702e-03f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.17530812323)) {
          result[0] += -4.52391170e-02f;
        } else {
          result[0] += 5.34867719e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.38061866164)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.11170973629)) {
          result[0] += 8.15660041e-03f;
        } else {
          result[0] += -2.29713935e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.38635346293)) {
          result[0] += -4.28859927e-02f;
        } else {
          result[0] += 4.49938849e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.44745078683)) {
      result[0] += 1.76751371e-02f;
    } else {
      result[0] += 6.27221316e-02f;
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.9679492712)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.052484363317)) {
          result[0] += 7.94307590e-02f;
        } else {
          result[0] += -1.15731335e-03f;
        }
      } else {
        result[0] += 8.30828100e-02f;
      }
    } else {
      result[0] += -8.82783234e-02f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)8.5200424194)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.12379035354)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.055846884847)) {
          result[0] += 2.93096844e-02f;
        } else {
          result[0] += -2.17435304e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.54166668653)) {
          result[0] += -2.00913846e-03f;
        } else {
          result[0] += 2.23132502e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.17351293564)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.30000001192)) {
          result[0] += -3.19897123e-02f;
        } else {
          result[0] += -9.29089263e-02f;
        }
      } else {
        result[0] += 3.89893092e-02f;
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.694788456)) {
      result[0] += 1.67820547e-02f;
    } else {
      result[0] += 7.54353255e-02f;
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.16952614486)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.14827042818)) {
          result[0] += -2.37208214e-02f;
        } else {
          result[0] += 6.32101744e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.55315095186)) {
          result[0] += -6.38733432e-02f;
        } else {
          result[0] += -2.56447438e-02f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.85735738277)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.5155133605)) {
          result[0] += 9.09699947e-02f;
        } else {
          result[0] += -1.99588947e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.31781747937)) {
          result[0] += 3.86700523e-03f;
        } else {
          result[0] += 6.85578734e-02f;
        }
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.28688579798)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1017934382)) {
        result[0] += 8.89901146e-02f;
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.37648439407)) {
          result[0] += 1.69602614e-02f;
        } else {
          result[0] += -3.67492787e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.2057300061)) {
        result[0] += 9.98767540e-02f;
      } else {
        result[0] += 9.98710562e-03f;
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.071558453143)) {
    result[0] += 6.55579120e-02f;
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.044643834233)) {
        result[0] += 7.14118406e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.19683048129)) {
          result[0] += -1.22334873e-02f;
        } else {
          result[0] += 6.97127369e-04f;
        }
      }
    } else {
      result[0] += 5.55059686e-02f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1547005177)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.072718389332)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.21927399933)) {
          result[0] += 7.09036738e-03f;
        } else {
          result[0] += 8.26973096e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
          result[0] += -5.11684129e-03f;
        } else {
          result[0] += 3.75130842e-03f;
        }
      }
    } else {
      result[0] += 9.38808918e-02f;
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.7801773548)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.1826295853)) {
        result[0] += -4.67550643e-02f;
      } else {
        result[0] += 1.67237241e-02f;
      }
    } else {
      result[0] += -8.09074268e-02f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0696518421)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.27716988325)) {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.224796772)) {
          result[0] += -1.86170917e-03f;
        } else {
          result[0] += -5.05178683e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.41084825993)) {
          result[0] += 7.64903426e-02f;
        } else {
          result[0] += -2.85246200e-03f;
        }
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.11898355186)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.1012975499)) {
          result[0] += -1.75002739e-02f;
        } else {
          result[0] += -7.41370544e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.59653860331)) {
          result[0] += 3.51292267e-02f;
        } else {
          result[0] += 3.77734378e-03f;
        }
      }
    }
  } else {
    result[0] += -6.11879230e-02f;
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.069764964283)) {
    result[0] += 7.71140382e-02f;
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.071558453143)) {
      result[0] += 6.12467006e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
          result[0] += 6.43048761e-03f;
        } else {
          result[0] += -4.39516967e-03f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.3511095047)) {
          result[0] += 5.68446182e-02f;
        } else {
          result[0] += 2.16368809e-02f;
        }
      }
    }
  }
  if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.6859529018)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.22691489756)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.038461539894)) {
          result[0] += -9.95755894e-04f;
        } else {
          result[0] += 3.19197923e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.085714288056)) {
          result[0] += -4.47437018e-02f;
        } else {
          result[0] += 1.36253342e-03f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.31154862046)) {
        result[0] += 9.41926539e-02f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.18171408772)) {
          result[0] += 6.29172996e-02f;
        } else {
          result[0] += 6.32518111e-03f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.12723591924)) {
      result[0] += 5.16118407e-02f;
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.85735738277)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.42245978117)) {
          result[0] += 4.45896341e-03f;
        } else {
          result[0] += -4.16968577e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.2360899448)) {
          result[0] += 9.58770663e-02f;
        } else {
          result[0] += -2.13504042e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.38920104504)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.0564827919)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2384746075)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.38342785835)) {
          result[0] += 2.97297575e-02f;
        } else {
          result[0] += -6.33116206e-03f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.47434166074)) {
          result[0] += 2.27937084e-02f;
        } else {
          result[0] += -7.81693831e-02f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.153676033)) {
        if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.090015470982)) {
          result[0] += 3.32683362e-02f;
        } else {
          result[0] += -4.89936322e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.843706727)) {
          result[0] += -2.03612424e-03f;
        } else {
          result[0] += -7.57637694e-02f;
        }
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.68220919371)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.28688579798)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
          result[0] += -3.80020076e-03f;
        } else {
          result[0] += 2.32275371e-02f;
        }
      } else {
        result[0] += 7.05267265e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.7794528008)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.29467529058)) {
          result[0] += -2.48029809e-02f;
        } else {
          result[0] += 5.83639257e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
          result[0] += -1.13698682e-02f;
        } else {
          result[0] += 6.39109612e-02f;
        }
      }
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.11454727501)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.69976472855)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.15553607047)) {
        result[0] += 4.43997122e-02f;
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.26147630811)) {
          result[0] += -5.23974784e-02f;
        } else {
          result[0] += 2.94891577e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.16026936471)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.55441945791)) {
          result[0] += -8.52477085e-03f;
        } else {
          result[0] += 5.56093864e-02f;
        }
      } else {
        result[0] += 9.15291235e-02f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.24249283969)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.56121689081)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.25212809443)) {
          result[0] += -4.30058688e-02f;
        } else {
          result[0] += 1.17076263e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.53305763006)) {
          result[0] += 3.38627659e-02f;
        } else {
          result[0] += -2.34273262e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)3.024255991)) {
          result[0] += -1.95975602e-02f;
        } else {
          result[0] += 3.12390160e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.1441963613)) {
          result[0] += 8.67023878e-03f;
        } else {
          result[0] += -1.73622742e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.12083955854)) {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.75)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.67500001192)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.58333331347)) {
          result[0] += 5.83377294e-02f;
        } else {
          result[0] += 7.46262027e-03f;
        }
      } else {
        result[0] += 9.68873128e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.67377209663)) {
        result[0] += -6.03596866e-02f;
      } else {
        result[0] += 2.38903593e-02f;
      }
    }
  } else {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.40917354822)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.15752017498)) {
        result[0] += 1.87506550e-03f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.5046967864)) {
          result[0] += -3.23968939e-02f;
        } else {
          result[0] += -7.27768168e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.32382696867)) {
          result[0] += -1.36786727e-02f;
        } else {
          result[0] += 2.40210956e-03f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0446436405)) {
          result[0] += 3.93560976e-02f;
        } else {
          result[0] += -2.23830901e-02f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.8419919014)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.46372556686)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.39795696735)) {
          result[0] += 7.74866343e-02f;
        } else {
          result[0] += -1.54331103e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.58256858587)) {
          result[0] += 6.47812709e-02f;
        } else {
          result[0] += 3.05032963e-03f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.66888523102)) {
          result[0] += -6.05121721e-03f;
        } else {
          result[0] += 1.04423128e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.057531964034)) {
          result[0] += 9.15191546e-02f;
        } else {
          result[0] += 2.15109568e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.21504791081)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.15822431445)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.44039487839)) {
          result[0] += -7.64387473e-02f;
        } else {
          result[0] += -1.21981204e-01f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.27366480231)) {
          result[0] += -7.07460716e-02f;
        } else {
          result[0] += -1.62744746e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.066493928432)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.034089379013)) {
          result[0] += 2.10207272e-02f;
        } else {
          result[0] += 8.60512704e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11694892496)) {
          result[0] += -4.99254093e-02f;
        } else {
          result[0] += 2.23715957e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.96774190664)) {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)1.4130278826)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.33303788304)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.6651961803)) {
          result[0] += -1.06906437e-03f;
        } else {
          result[0] += -2.30147019e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.54097062349)) {
          result[0] += 7.08146719e-03f;
        } else {
          result[0] += 9.96950790e-02f;
        }
      }
    } else {
      result[0] += -6.75656125e-02f;
    }
  } else {
    result[0] += 6.08643293e-02f;
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)-0.085415348411)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.25)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.19128321111)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.10717793554)) {
          result[0] += -1.07810805e-02f;
        } else {
          result[0] += -5.87158315e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.96473926306)) {
          result[0] += 6.61816001e-02f;
        } else {
          result[0] += 1.57464594e-02f;
        }
      }
    } else {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)3.4078471661)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.375)) {
          result[0] += -2.25522239e-02f;
        } else {
          result[0] += 1.87194049e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.46059992909)) {
          result[0] += -7.26623014e-02f;
        } else {
          result[0] += -1.58032384e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.096809923649)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.5100370646)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.23076923192)) {
          result[0] += 2.89836880e-02f;
        } else {
          result[0] += -1.01141597e-03f;
        }
      } else {
        result[0] += 6.94879815e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.68929582834)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.30889612436)) {
          result[0] += -3.42128165e-02f;
        } else {
          result[0] += -1.06710894e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85002493858)) {
          result[0] += -7.67185399e-03f;
        } else {
          result[0] += 1.49858771e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.63636362553)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.60606062412)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.58333331347)) {
          result[0] += 2.14159745e-03f;
        } else {
          result[0] += -1.91658176e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.45271643996)) {
          result[0] += 9.00356844e-03f;
        } else {
          result[0] += 5.29320017e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.24377788603)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
          result[0] += -9.25749838e-02f;
        } else {
          result[0] += -3.79750654e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.35447332263)) {
          result[0] += -3.34525183e-02f;
        } else {
          result[0] += 4.45943624e-02f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.69999998808)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.38842001557)) {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)3.1938791275)) {
          result[0] += 2.78498530e-02f;
        } else {
          result[0] += -5.69425011e-03f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.65384614468)) {
          result[0] += 7.80953243e-02f;
        } else {
          result[0] += 3.09225116e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7037037015)) {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.50585103035)) {
          result[0] += 1.85166430e-02f;
        } else {
          result[0] += -6.31669387e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.72727274895)) {
          result[0] += 2.48989798e-02f;
        } else {
          result[0] += -1.38837553e-03f;
        }
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.15540252626)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.27272728086)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1034482792)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.0724453926)) {
          result[0] += -1.21963667e-02f;
        } else {
          result[0] += 1.94706358e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11999999732)) {
          result[0] += 8.32010731e-02f;
        } else {
          result[0] += 2.24136785e-02f;
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)4.7220349312)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.23091161251)) {
          result[0] += 2.30220836e-02f;
        } else {
          result[0] += -1.22683095e-02f;
        }
      } else {
        result[0] += -6.99057430e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4715924859)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25835007429)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.64876335859)) {
          result[0] += -1.06279038e-01f;
        } else {
          result[0] += -3.33975889e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.97768032551)) {
          result[0] += -2.19226498e-02f;
        } else {
          result[0] += 9.73240007e-03f;
        }
      }
    } else {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.20755943656)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.35714286566)) {
          result[0] += 7.28120133e-02f;
        } else {
          result[0] += 2.67382711e-04f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.5709123611)) {
          result[0] += 8.20776746e-02f;
        } else {
          result[0] += 3.33088040e-02f;
        }
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.0064641274512)) {
    result[0] += 7.55867884e-02f;
  } else {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.16517458856)) {
      result[0] += 7.03332275e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
          result[0] += -4.78903035e-04f;
        } else {
          result[0] += 3.26993428e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
          result[0] += -3.96723337e-02f;
        } else {
          result[0] += -4.80224472e-03f;
        }
      }
    }
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.84789294004)) {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10476773977)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.3171197176)) {
        result[0] += -1.56269595e-02f;
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.32161039114)) {
          result[0] += 2.29445081e-02f;
        } else {
          result[0] += 7.55281448e-02f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.24783240259)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.23529411852)) {
          result[0] += -2.05327477e-02f;
        } else {
          result[0] += 4.35709469e-02f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.38697460294)) {
          result[0] += 6.75044432e-02f;
        } else {
          result[0] += -4.21932258e-04f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6100385189)) {
      result[0] += -2.43887603e-02f;
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.48002666235)) {
        result[0] += 1.83349401e-02f;
      } else {
        result[0] += 8.37479681e-02f;
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.94868332148)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.673905611)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.13999338448)) {
        result[0] += 1.65137704e-02f;
      } else {
        result[0] += 7.00748190e-02f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.16666667163)) {
          result[0] += -4.60980786e-03f;
        } else {
          result[0] += -4.52574492e-02f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.3094124794)) {
          result[0] += 1.17122370e-03f;
        } else {
          result[0] += 3.39520648e-02f;
        }
      }
    }
  } else {
    if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.30593174696)) {
      result[0] += -4.18671407e-03f;
    } else {
      result[0] += -9.81629938e-02f;
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.7770270109)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.064779274166)) {
        result[0] += -3.01279724e-02f;
      } else {
        result[0] += 3.51745002e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34025022388)) {
        result[0] += 8.12969133e-02f;
      } else {
        result[0] += 3.42042595e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.00040620006621)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.1725399494)) {
          result[0] += -1.94644183e-02f;
        } else {
          result[0] += 1.61187002e-03f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.5140147209)) {
          result[0] += -3.01911365e-02f;
        } else {
          result[0] += 9.36546735e-03f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.57142859697)) {
          result[0] += 9.82616767e-02f;
        } else {
          result[0] += 1.96907371e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
          result[0] += -2.33245846e-02f;
        } else {
          result[0] += 4.96660883e-04f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
    result[0] += 5.06943874e-02f;
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.49765408039)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.36684018373)) {
          result[0] += -3.06841116e-02f;
        } else {
          result[0] += 5.62343411e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.12119826674)) {
          result[0] += 2.03648186e-03f;
        } else {
          result[0] += -1.28924940e-02f;
        }
      }
    } else {
      result[0] += 6.00329526e-02f;
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.30352440476)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.79705625772)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.062592268)) {
          result[0] += -5.66811822e-02f;
        } else {
          result[0] += -1.01788333e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 2.21239198e-02f;
        } else {
          result[0] += 2.04422933e-04f;
        }
      }
    } else {
      if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17647059262)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.8948059082)) {
          result[0] += 6.01449311e-02f;
        } else {
          result[0] += -2.53556948e-02f;
        }
      } else {
        result[0] += 9.92333442e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.47909906507)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.54455655813)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15274354815)) {
          result[0] += -3.16187814e-02f;
        } else {
          result[0] += 1.95594188e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
          result[0] += -2.23221481e-02f;
        } else {
          result[0] += 1.40416846e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.4211217761)) {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.8720240593)) {
          result[0] += 8.79877526e-03f;
        } else {
          result[0] += 8.52295384e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.44444444776)) {
          result[0] += 4.79943119e-02f;
        } else {
          result[0] += -1.63830053e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-2.0334708691)) {
    result[0] += 6.53416738e-02f;
  } else {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.29820147157)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.15286377072)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
          result[0] += -3.70080629e-03f;
        } else {
          result[0] += 6.57571061e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.64530450106)) {
          result[0] += -8.09971523e-03f;
        } else {
          result[0] += -7.13472888e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.53467273712)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.21023951471)) {
          result[0] += 4.02523875e-02f;
        } else {
          result[0] += 9.88736972e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.075607247651)) {
          result[0] += 1.53476810e-02f;
        } else {
          result[0] += -5.63241430e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10476773977)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.62205320597)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.1441963613)) {
        result[0] += 1.32182911e-02f;
      } else {
        result[0] += 9.29082036e-02f;
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.27962982655)) {
        result[0] += -1.94025766e-02f;
      } else {
        result[0] += 3.55094634e-02f;
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6897804737)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.54618799686)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.11834932864)) {
          result[0] += -5.16111627e-02f;
        } else {
          result[0] += 1.89141724e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.29388362169)) {
          result[0] += 3.59590612e-02f;
        } else {
          result[0] += -3.49029386e-03f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.4933821857)) {
          result[0] += 2.08334327e-02f;
        } else {
          result[0] += 1.09244662e-03f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
          result[0] += -3.97700928e-02f;
        } else {
          result[0] += -2.72295065e-03f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.35710892081)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.28867512941)) {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.33051338792)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76923078299)) {
          result[0] += 2.25420389e-02f;
        } else {
          result[0] += -6.48629386e-03f;
        }
      } else {
        result[0] += 6.69993460e-02f;
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.8887066841)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.31090584397)) {
          result[0] += -3.55757284e-03f;
        } else {
          result[0] += -6.83380067e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.7180314064)) {
          result[0] += -1.80401001e-02f;
        } else {
          result[0] += 2.52035111e-02f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.41298949718)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.14818148315)) {
          result[0] += 6.17174283e-02f;
        } else {
          result[0] += 8.01547151e-03f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.325861305)) {
          result[0] += -2.71831304e-02f;
        } else {
          result[0] += -3.80790303e-03f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.69104427099)) {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)3.1938791275)) {
          result[0] += 1.00207198e-02f;
        } else {
          result[0] += -1.49467010e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.0891070366)) {
          result[0] += 4.98602353e-02f;
        } else {
          result[0] += 7.96237495e-03f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)6.2214636803)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.375)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.73076921701)) {
          result[0] += 7.15942159e-02f;
        } else {
          result[0] += -1.11000668e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
          result[0] += -9.08473320e-03f;
        } else {
          result[0] += 3.58655350e-03f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.4964197278)) {
          result[0] += -1.36711719e-02f;
        } else {
          result[0] += 2.86814757e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.46059992909)) {
          result[0] += 7.38126738e-03f;
        } else {
          result[0] += 4.27705571e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.20608052611)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.20833332837)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.62068963051)) {
          result[0] += 2.27732565e-02f;
        } else {
          result[0] += -2.61785369e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.37362915277)) {
          result[0] += -1.04789972e-01f;
        } else {
          result[0] += -3.96784954e-02f;
        }
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.31747102737)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.94736844301)) {
          result[0] += -2.37969980e-02f;
        } else {
          result[0] += 6.09312952e-02f;
        }
      } else {
        result[0] += 8.58347863e-02f;
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.57142859697)) {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.96482735872)) {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.3615770936)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.54433107376)) {
          result[0] += 5.86087757e-04f;
        } else {
          result[0] += -5.85598238e-02f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.60606062412)) {
          result[0] += -5.67173259e-03f;
        } else {
          result[0] += -5.48683107e-02f;
        }
      }
    } else {
      result[0] += 5.50551973e-02f;
    }
  } else {
    result[0] += 7.51406327e-02f;
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69696968794)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.63636362553)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.61111110449)) {
          result[0] += 1.15124171e-03f;
        } else {
          result[0] += 2.51999795e-02f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.044444445521)) {
          result[0] += -5.80905639e-02f;
        } else {
          result[0] += 6.04598923e-03f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.098462641239)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)1)) {
          result[0] += -7.09315687e-02f;
        } else {
          result[0] += 6.60309521e-03f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.15540252626)) {
          result[0] += 5.12688458e-02f;
        } else {
          result[0] += 1.63282454e-02f;
        }
      }
    }
  } else {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7037037015)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76470589638)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.16666667163)) {
          result[0] += -8.09426829e-02f;
        } else {
          result[0] += -1.45624252e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.26083657146)) {
          result[0] += -5.64708672e-02f;
        } else {
          result[0] += 7.11649423e-03f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.72727274895)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.61764287949)) {
          result[0] += 1.55879259e-02f;
        } else {
          result[0] += 5.11737950e-02f;
        }
      } else {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.19304230809)) {
          result[0] += -1.50869275e-03f;
        } else {
          result[0] += -4.83598523e-02f;
        }
      }
    }
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.41666665673)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.76789790392)) {
          result[0] += 1.07151037e-02f;
        } else {
          result[0] += -6.97415993e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.039043404162)) {
          result[0] += 2.76556145e-02f;
        } else {
          result[0] += -3.84388417e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 7.78347487e-03f;
        } else {
          result[0] += -1.07826153e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.39712718129)) {
          result[0] += 1.32147060e-03f;
        } else {
          result[0] += 2.90226135e-02f;
        }
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.028997724876)) {
      result[0] += 7.02396035e-02f;
    } else {
      result[0] += 2.14075781e-02f;
    }
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12119826674)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.45291432738)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.21029086411)) {
          result[0] += 2.18607113e-02f;
        } else {
          result[0] += 8.03037211e-02f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.088486559689)) {
          result[0] += 1.89864542e-02f;
        } else {
          result[0] += -3.47651802e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.93027406931)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.11363084614)) {
          result[0] += -3.31674963e-02f;
        } else {
          result[0] += -1.11026480e-03f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.081138134003)) {
          result[0] += 8.00768360e-02f;
        } else {
          result[0] += -2.52333321e-02f;
        }
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.66395694017)) {
      result[0] += 7.20273331e-02f;
    } else {
      result[0] += 1.55488551e-02f;
    }
  }
  if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.23366093636)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.14227204025)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3001853228)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.33333334327)) {
          result[0] += 2.21805740e-02f;
        } else {
          result[0] += -2.53034756e-03f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.13463644683)) {
          result[0] += -5.63673787e-02f;
        } else {
          result[0] += 2.62180753e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.84615385532)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.11170973629)) {
          result[0] += 2.75385287e-02f;
        } else {
          result[0] += -3.32812108e-02f;
        }
      } else {
        result[0] += 4.48268168e-02f;
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.8110980988)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.30697271228)) {
        result[0] += 8.33654180e-02f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.37919780612)) {
          result[0] += -3.08521297e-02f;
        } else {
          result[0] += 3.50298248e-02f;
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.088486559689)) {
        result[0] += -1.46338372e-02f;
      } else {
        result[0] += -6.39799312e-02f;
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)9.9357023239)) {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.94868332148)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34911841154)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.33303788304)) {
          result[0] += 5.02104580e-04f;
        } else {
          result[0] += 2.82974727e-02f;
        }
      } else {
        result[0] += 6.76925406e-02f;
      }
    } else {
      result[0] += -4.43917625e-02f;
    }
  } else {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.37252771854)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.47058823705)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.30000001192)) {
          result[0] += 1.33457771e-02f;
        } else {
          result[0] += -4.80179004e-02f;
        }
      } else {
        result[0] += 5.13701551e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.25590506196)) {
        result[0] += -8.91574845e-02f;
      } else {
        result[0] += -3.09188720e-02f;
      }
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.93333333731)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.92222219706)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4941521287)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.20021413267)) {
          result[0] += -3.79896834e-02f;
        } else {
          result[0] += -5.72003191e-04f;
        }
      } else {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.11637289077)) {
          result[0] += 3.07240686e-03f;
        } else {
          result[0] += 4.85819094e-02f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.4562029839)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.026098072529)) {
          result[0] += -3.30022797e-02f;
        } else {
          result[0] += -6.62375540e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3037571013)) {
          result[0] += 2.15468947e-02f;
        } else {
          result[0] += -3.41925994e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.034089379013)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.06045980379)) {
          result[0] += 8.87214858e-03f;
        } else {
          result[0] += 6.75542280e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.20777076483)) {
          result[0] += -1.64365415e-02f;
        } else {
          result[0] += 5.62389055e-03f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.34807690978)) {
        result[0] += -1.82064306e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.8310203552)) {
          result[0] += 7.07625821e-02f;
        } else {
          result[0] += 1.78570971e-02f;
        }
      }
    }
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.94868332148)) {
    if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.3094124794)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.34758275747)) {
          result[0] += 4.01553279e-03f;
        } else {
          result[0] += -4.89073712e-03f;
        }
      } else {
        result[0] += 7.00819567e-02f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.53467273712)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.4559824467)) {
          result[0] += 8.35773870e-02f;
        } else {
          result[0] += 1.45103531e-02f;
        }
      } else {
        result[0] += -6.66686753e-03f;
      }
    }
  } else {
    result[0] += -4.90714870e-02f;
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
    result[0] += 5.99136315e-02f;
  } else {
    if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.29206833243)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.69696968794)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += -2.73737824e-03f;
        } else {
          result[0] += 1.94941927e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7037037015)) {
          result[0] += -4.10029553e-02f;
        } else {
          result[0] += -2.31942086e-05f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.4559824467)) {
        result[0] += -2.50377506e-02f;
      } else {
        result[0] += -6.21231571e-02f;
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.91304349899)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.61758267879)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
          result[0] += -1.80499244e-03f;
        } else {
          result[0] += 9.04759020e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
          result[0] += -2.57735010e-02f;
        } else {
          result[0] += 1.22119777e-03f;
        }
      }
    } else {
      result[0] += 5.70471250e-02f;
    }
  } else {
    result[0] += 6.68692589e-02f;
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.17351293564)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.22550271451)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.098462641239)) {
          result[0] += -6.90312386e-02f;
        } else {
          result[0] += -1.97499637e-02f;
        }
      } else {
        result[0] += -1.07403651e-01f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.078600928187)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.44999998808)) {
          result[0] += 3.84455919e-02f;
        } else {
          result[0] += -1.62952915e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.11382891238)) {
          result[0] += 1.58056598e-02f;
        } else {
          result[0] += 8.25128183e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47058823705)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-2.0334708691)) {
        result[0] += 6.82605729e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 5.68031799e-03f;
        } else {
          result[0] += -6.64210413e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3037571013)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.33158233762)) {
          result[0] += -1.16600273e-02f;
        } else {
          result[0] += 2.46499311e-02f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.82352942228)) {
          result[0] += 3.16236839e-02f;
        } else {
          result[0] += 1.13506950e-01f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.57142859697)) {
    if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.3615770936)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.88888889551)) {
          result[0] += 1.39858772e-03f;
        } else {
          result[0] += -3.29356790e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.19566850364)) {
          result[0] += 1.19808149e-02f;
        } else {
          result[0] += 5.95559143e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.060432963073)) {
        result[0] += 2.66266894e-02f;
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.80769228935)) {
          result[0] += -1.43403728e-02f;
        } else {
          result[0] += -5.99739216e-02f;
        }
      }
    }
  } else {
    result[0] += 7.10843205e-02f;
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.17053592205)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.59331870079)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.026098072529)) {
          result[0] += 1.34733636e-02f;
        } else {
          result[0] += -1.86476205e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28152152896)) {
          result[0] += -4.13686894e-02f;
        } else {
          result[0] += 2.09299792e-02f;
        }
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.13988898695)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.48978897929)) {
          result[0] += 2.27041896e-02f;
        } else {
          result[0] += -2.56675631e-02f;
        }
      } else {
        result[0] += 8.29984248e-02f;
      }
    }
  } else {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.12687076628)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.12916335464)) {
          result[0] += -2.15563979e-02f;
        } else {
          result[0] += 1.35130584e-02f;
        }
      } else {
        if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.13112051785)) {
          result[0] += 5.19049466e-02f;
        } else {
          result[0] += -2.91080531e-02f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)8.386095047)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.33303788304)) {
          result[0] += -5.63312834e-03f;
        } else {
          result[0] += 5.17076440e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.63002365828)) {
          result[0] += -9.19659808e-03f;
        } else {
          result[0] += -5.15883267e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.56627303362)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.15966303647)) {
          result[0] += 4.42917086e-02f;
        } else {
          result[0] += -1.26619888e-02f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.071428574622)) {
          result[0] += -6.01861179e-02f;
        } else {
          result[0] += 1.52884680e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.61899119616)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.843706727)) {
          result[0] += -1.31005596e-03f;
        } else {
          result[0] += -6.76534399e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.67984271049)) {
          result[0] += 3.63176279e-02f;
        } else {
          result[0] += -2.58033574e-02f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.33333334327)) {
      result[0] += 5.43444119e-02f;
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10811144114)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.7180314064)) {
          result[0] += 5.74393347e-02f;
        } else {
          result[0] += 1.83191579e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.66434723139)) {
          result[0] += 3.08829788e-02f;
        } else {
          result[0] += -2.89426129e-02f;
        }
      }
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.12936297059)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0941176489)) {
      result[0] += 7.71417692e-02f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.46352475882)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
          result[0] += -4.31588404e-02f;
        } else {
          result[0] += 1.71658974e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.58052265644)) {
          result[0] += 6.80141449e-02f;
        } else {
          result[0] += 7.50076864e-03f;
        }
      }
    }
  } else {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.6859529018)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.27804091573)) {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)8.5200424194)) {
          result[0] += 2.81256391e-04f;
        } else {
          result[0] += -2.43417528e-02f;
        }
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.50585103035)) {
          result[0] += 1.00986235e-01f;
        } else {
          result[0] += 2.06912830e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.87361508608)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.32492804527)) {
          result[0] += -3.51629108e-02f;
        } else {
          result[0] += 1.34669719e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.9601399899)) {
          result[0] += 7.52965733e-02f;
        } else {
          result[0] += -1.74931511e-02f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.21011285484)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.23082880676)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.82758623362)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.4191324711)) {
          result[0] += 8.97989199e-02f;
        } else {
          result[0] += 2.42567789e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.94736844301)) {
          result[0] += -2.55189035e-02f;
        } else {
          result[0] += 2.42787153e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.31561434269)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
          result[0] += -5.64970123e-03f;
        } else {
          result[0] += -5.18793426e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.89473682642)) {
          result[0] += -1.20692914e-02f;
        } else {
          result[0] += 6.60220012e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.054483491927)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)6.8848114014)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.49289771914)) {
          result[0] += 6.73815385e-02f;
        } else {
          result[0] += 5.98766701e-03f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.35447332263)) {
          result[0] += 4.60076146e-02f;
        } else {
          result[0] += 8.41775462e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.16072098911)) {
          result[0] += -8.26371647e-03f;
        } else {
          result[0] += -4.45489548e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.17203098536)) {
          result[0] += -4.59160097e-03f;
        } else {
          result[0] += 8.03519320e-03f;
        }
      }
    }
  }
  if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.40737736225)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.7113426924)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.31090584397)) {
          result[0] += -1.20987343e-02f;
        } else {
          result[0] += -7.50114918e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.54176819324)) {
          result[0] += 2.80257855e-02f;
        } else {
          result[0] += -1.76115911e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12119826674)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.45291432738)) {
          result[0] += 6.73528537e-02f;
        } else {
          result[0] += -4.32161195e-03f;
        }
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.1785248667)) {
          result[0] += -2.82670911e-02f;
        } else {
          result[0] += -1.41098732e-04f;
        }
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.42777994275)) {
      result[0] += 2.63738073e-02f;
    } else {
      result[0] += 7.05679283e-02f;
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.37362915277)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)7.9645552635)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.84789294004)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3238811493)) {
          result[0] += -6.51160628e-03f;
        } else {
          result[0] += 1.50061091e-02f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)1.6343848705)) {
          result[0] += 9.69551057e-02f;
        } else {
          result[0] += 2.01370344e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.14384652674)) {
        result[0] += -1.06455140e-01f;
      } else {
        result[0] += -2.33920161e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.35714286566)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.1332300901)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.31899183989)) {
          result[0] += 1.90406870e-02f;
        } else {
          result[0] += -1.61151998e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.089592039585)) {
          result[0] += 4.77125011e-02f;
        } else {
          result[0] += 4.61322116e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.18147836626)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.70824664831)) {
          result[0] += -5.56595735e-02f;
        } else {
          result[0] += -8.02469254e-03f;
        }
      } else {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.31661683321)) {
          result[0] += 3.51555981e-02f;
        } else {
          result[0] += -5.73653355e-03f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.81818181276)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.18447035551)) {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.38827040792)) {
          result[0] += -8.46912898e-03f;
        } else {
          result[0] += 3.51693444e-02f;
        }
      } else {
        if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.9338402748)) {
          result[0] += 1.03946412e-02f;
        } else {
          result[0] += -1.00610536e-02f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.6859529018)) {
        result[0] += 5.92737319e-03f;
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.9298751354)) {
          result[0] += -8.16081986e-02f;
        } else {
          result[0] += -4.78857867e-02f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3631128073)) {
      result[0] += -5.81575446e-02f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.74395406246)) {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.875)) {
          result[0] += 4.66504954e-02f;
        } else {
          result[0] += 1.05864853e-02f;
        }
      } else {
        result[0] += -5.25586084e-02f;
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)6.4757804871)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.51428556442)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.088118426502)) {
          result[0] += 5.55073209e-02f;
        } else {
          result[0] += -7.56648509e-03f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.31781747937)) {
          result[0] += 3.03233322e-03f;
        } else {
          result[0] += 7.33551756e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.018772635609)) {
          result[0] += -4.62486967e-03f;
        } else {
          result[0] += 6.43225759e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.7113426924)) {
          result[0] += -1.33046508e-02f;
        } else {
          result[0] += 1.97323114e-02f;
        }
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.3175957203)) {
      result[0] += -5.59881888e-02f;
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.38677680492)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.3433457315)) {
          result[0] += 2.27163341e-02f;
        } else {
          result[0] += -3.05006485e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.24364414811)) {
          result[0] += -6.83830753e-02f;
        } else {
          result[0] += -9.78802890e-03f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)3.0166666508)) {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.025359556079)) {
      result[0] += 6.20420240e-02f;
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.5344071388)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)5.9753522873)) {
          result[0] += 3.46345012e-03f;
        } else {
          result[0] += 4.52934615e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.46042984724)) {
          result[0] += -2.78101806e-02f;
        } else {
          result[0] += 1.22272158e-02f;
        }
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.2307581902)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.1538150311)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10019988567)) {
          result[0] += 1.43202469e-02f;
        } else {
          result[0] += -3.29718478e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12639394403)) {
          result[0] += 1.28622493e-02f;
        } else {
          result[0] += 5.09408675e-02f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.52853280306)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.7801773548)) {
          result[0] += -7.46101374e-03f;
        } else {
          result[0] += 7.33840242e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.082062840462)) {
          result[0] += -4.53229137e-02f;
        } else {
          result[0] += -7.72009883e-03f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.1339085102)) {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.010962932371)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.89346182346)) {
        result[0] += 3.56922299e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.50152075291)) {
          result[0] += -3.67090739e-02f;
        } else {
          result[0] += 1.99109074e-02f;
        }
      }
    } else {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.16781948507)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.16666667163)) {
          result[0] += 9.94802415e-02f;
        } else {
          result[0] += 3.70059498e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.038206506521)) {
          result[0] += -1.17678633e-02f;
        } else {
          result[0] += 4.78122681e-02f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3631128073)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.72728478909)) {
        result[0] += -7.60762021e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.24242424965)) {
          result[0] += 1.14648463e-02f;
        } else {
          result[0] += -3.72118913e-02f;
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.13966351748)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
          result[0] += 6.61410159e-04f;
        } else {
          result[0] += -4.40105088e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.3075659275)) {
          result[0] += -2.23110598e-02f;
        } else {
          result[0] += 1.83813982e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.46666666865)) {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.70587855577)) {
      result[0] += 2.65692510e-02f;
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.45454546809)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.91757941246)) {
          result[0] += 7.19359610e-03f;
        } else {
          result[0] += -3.47792655e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.93807846308)) {
          result[0] += -8.63129571e-02f;
        } else {
          result[0] += -4.41287458e-02f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.5)) {
      result[0] += 7.70473406e-02f;
    } else {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.20213499665)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
          result[0] += -1.61211099e-03f;
        } else {
          result[0] += 7.77812023e-03f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69999998808)) {
          result[0] += -7.74802815e-04f;
        } else {
          result[0] += -5.04852012e-02f;
        }
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.013167278841)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.15036453307)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.97923696041)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.19025349617)) {
          result[0] += 2.77914684e-02f;
        } else {
          result[0] += -3.15923654e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.38567093015)) {
          result[0] += 1.00524165e-01f;
        } else {
          result[0] += 3.18607017e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.31046146154)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.27804091573)) {
          result[0] += -4.21840400e-02f;
        } else {
          result[0] += 2.62643043e-02f;
        }
      } else {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.15384615958)) {
          result[0] += 5.22653246e-03f;
        } else {
          result[0] += 6.48566857e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.47909906507)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.58256858587)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.70365530252)) {
          result[0] += -7.23258918e-03f;
        } else {
          result[0] += -2.17197426e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.46198114753)) {
          result[0] += -3.97271924e-02f;
        } else {
          result[0] += 2.02604849e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.53846156597)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.74257999659)) {
          result[0] += 4.96594645e-02f;
        } else {
          result[0] += 9.31457523e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
          result[0] += -1.57645829e-02f;
        } else {
          result[0] += 3.55334952e-03f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.49174252152)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.10446386784)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.3962765038)) {
        result[0] += 7.96642974e-02f;
      } else {
        result[0] += 2.23007258e-02f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.87999999523)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.60000002384)) {
          result[0] += -1.43376505e-02f;
        } else {
          result[0] += 2.39912421e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.23076923192)) {
          result[0] += 1.39803542e-02f;
        } else {
          result[0] += -5.43861790e-03f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.5625)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.49289771914)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.34776705503)) {
          result[0] += 2.10693367e-02f;
        } else {
          result[0] += 6.28281012e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.98642420769)) {
          result[0] += 5.03723100e-02f;
        } else {
          result[0] += -1.39745045e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.44657671452)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
          result[0] += 1.64322983e-02f;
        } else {
          result[0] += -5.72533570e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.17647059262)) {
          result[0] += -3.29335704e-02f;
        } else {
          result[0] += 3.15553956e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.88888889551)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.81818181276)) {
          result[0] += -8.02471623e-05f;
        } else {
          result[0] += -4.80369180e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.64841341972)) {
          result[0] += 3.53896767e-02f;
        } else {
          result[0] += -4.77017276e-02f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.12119826674)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.086353451014)) {
          result[0] += 1.50403874e-02f;
        } else {
          result[0] += -6.11835532e-02f;
        }
      } else {
        result[0] += 3.28003019e-02f;
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.53846156597)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29884922504)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10811144114)) {
          result[0] += 1.73661429e-02f;
        } else {
          result[0] += -5.44155948e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
          result[0] += 5.05709723e-02f;
        } else {
          result[0] += -1.80613603e-02f;
        }
      }
    } else {
      result[0] += 6.60106838e-02f;
    }
  }
  if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.42539224029)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-2.0334708691)) {
      result[0] += 4.83742282e-02f;
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.052484363317)) {
        result[0] += 4.76739332e-02f;
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.33303788304)) {
          result[0] += -6.50748436e-04f;
        } else {
          result[0] += 1.77633353e-02f;
        }
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.24852006137)) {
      result[0] += 2.84786727e-02f;
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.57894736528)) {
        result[0] += -1.78220328e-02f;
      } else {
        result[0] += -8.35098177e-02f;
      }
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.224796772)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.86600410938)) {
        result[0] += 5.90899847e-02f;
      } else {
        result[0] += -1.29684422e-03f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.63002365828)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.49765408039)) {
          result[0] += -8.87011513e-02f;
        } else {
          result[0] += -3.17815505e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.58414024115)) {
          result[0] += -1.30031025e-02f;
        } else {
          result[0] += 3.73367816e-02f;
        }
      }
    }
  } else {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.23966243863)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.25590506196)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.3546841145)) {
          result[0] += 9.37369466e-03f;
        } else {
          result[0] += -7.28932992e-02f;
        }
      } else {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)-0.96473926306)) {
          result[0] += 3.19347158e-02f;
        } else {
          result[0] += 5.88288484e-03f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.5057965517)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.9575281143)) {
          result[0] += -4.49139345e-03f;
        } else {
          result[0] += -3.45004313e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3037571013)) {
          result[0] += -3.80256400e-03f;
        } else {
          result[0] += 2.11270470e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.058241959661)) {
    result[0] += 4.60515469e-02f;
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1087927818)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.23076923192)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.89999997616)) {
          result[0] += -3.11609693e-02f;
        } else {
          result[0] += 3.69425416e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 9.44381487e-03f;
        } else {
          result[0] += -3.16790794e-03f;
        }
      }
    } else {
      result[0] += 4.51977924e-02f;
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.026673663408)) {
    result[0] += 5.64288087e-02f;
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.056340187788)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.6625609398)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.1163174212)) {
          result[0] += -3.44292074e-02f;
        } else {
          result[0] += 3.58339399e-03f;
        }
      } else {
        result[0] += -7.08895251e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.1892311573)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.41666665673)) {
          result[0] += 2.32487961e-04f;
        } else {
          result[0] += -4.67105322e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17872463167)) {
          result[0] += 7.25557050e-03f;
        } else {
          result[0] += 6.20815866e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.67741936445)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)9.9357023239)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.41176471114)) {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.37666639686)) {
          result[0] += 8.47599877e-04f;
        } else {
          result[0] += -5.06553166e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.63845008612)) {
          result[0] += -3.80221419e-02f;
        } else {
          result[0] += 9.52725206e-03f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.42999368906)) {
        result[0] += -3.02685183e-02f;
      } else {
        result[0] += -8.11383873e-02f;
      }
    }
  } else {
    if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.29827925563)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)3.1938791275)) {
        result[0] += -1.02124838e-02f;
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)9.9357023239)) {
          result[0] += 5.09236045e-02f;
        } else {
          result[0] += 1.11861555e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.9752893448)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.85000002384)) {
          result[0] += -4.59343020e-04f;
        } else {
          result[0] += 2.39651483e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.28125)) {
          result[0] += 7.35590979e-03f;
        } else {
          result[0] += -6.32349178e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.72727274895)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.70588237047)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69999998808)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += -4.00811492e-04f;
        } else {
          result[0] += 1.81924179e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.074035584927)) {
          result[0] += -9.85824224e-03f;
        } else {
          result[0] += -6.09800331e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.0997638702)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.048793740571)) {
          result[0] += 4.71686386e-02f;
        } else {
          result[0] += 1.57832503e-02f;
        }
      } else {
        result[0] += -1.15772020e-02f;
      }
    }
  } else {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)-0.070835329592)) {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)4.4373478889)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.26623377204)) {
          result[0] += 1.27048790e-02f;
        } else {
          result[0] += 6.77992180e-02f;
        }
      } else {
        result[0] += -5.03879972e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11111111194)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.060606062412)) {
          result[0] += -1.03101358e-02f;
        } else {
          result[0] += -3.81656140e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.41666665673)) {
          result[0] += 5.44207683e-03f;
        } else {
          result[0] += -2.92108897e-02f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.0229110718)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1087927818)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.088118426502)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.326490134)) {
          result[0] += 1.01848058e-01f;
        } else {
          result[0] += 4.80155926e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
          result[0] += -2.57587666e-03f;
        } else {
          result[0] += 4.77171410e-03f;
        }
      }
    } else {
      result[0] += 7.14379549e-02f;
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.44745078683)) {
      result[0] += -8.53999183e-02f;
    } else {
      result[0] += -4.25600819e-03f;
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
      result[0] += 5.85098639e-02f;
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.58333331347)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.14722366631)) {
          result[0] += 5.47039472e-02f;
        } else {
          result[0] += 4.83832881e-03f;
        }
      } else {
        if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.15857248008)) {
          result[0] += -2.26289922e-04f;
        } else {
          result[0] += -1.67829283e-02f;
        }
      }
    }
  } else {
    result[0] += -5.06022163e-02f;
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)5.9805440903)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.8929576874)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.7525699139)) {
          result[0] += -2.24529277e-03f;
        } else {
          result[0] += 3.80423032e-02f;
        }
      } else {
        result[0] += 6.20790496e-02f;
      }
    } else {
      result[0] += 6.58419579e-02f;
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.12232036144)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.20021413267)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.38920104504)) {
          result[0] += -5.96363917e-02f;
        } else {
          result[0] += -1.32388575e-02f;
        }
      } else {
        result[0] += 2.05678362e-02f;
      }
    } else {
      result[0] += 3.61530036e-02f;
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)-0.88557648659)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.22488005459)) {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.011217962019)) {
        result[0] += 1.35139404e-02f;
      } else {
        result[0] += -3.97217683e-02f;
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.56483626366)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.33333334327)) {
          result[0] += 6.67617396e-02f;
        } else {
          result[0] += 1.01054041e-02f;
        }
      } else {
        result[0] += 2.85683246e-03f;
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.86666667461)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.58823531866)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.46059992909)) {
          result[0] += -1.57072674e-02f;
        } else {
          result[0] += -2.27554282e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.36598756909)) {
          result[0] += 1.25656147e-02f;
        } else {
          result[0] += 7.29053244e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.58333331347)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.37569314241)) {
          result[0] += 7.14259921e-03f;
        } else {
          result[0] += 3.57332341e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.19566850364)) {
          result[0] += -2.08588652e-02f;
        } else {
          result[0] += 3.68555007e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
    result[0] += 5.56859858e-02f;
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.18181818724)) {
          result[0] += 2.04395480e-03f;
        } else {
          result[0] += -4.75029908e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.19230769575)) {
          result[0] += 7.76371881e-02f;
        } else {
          result[0] += 2.02557612e-02f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.21505877376)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
          result[0] += -1.43242357e-02f;
        } else {
          result[0] += 9.61840432e-03f;
        }
      } else {
        result[0] += 5.60307279e-02f;
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.54433107376)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.32492804527)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3490822315)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.8354370594)) {
          result[0] += 2.43997294e-02f;
        } else {
          result[0] += -2.15419382e-03f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)7.4901456833)) {
          result[0] += 1.92110091e-02f;
        } else {
          result[0] += -3.46304588e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.37912133336)) {
        result[0] += 8.57481211e-02f;
      } else {
        result[0] += 2.57757213e-02f;
      }
    }
  } else {
    result[0] += -5.74041419e-02f;
  }
  if (!(data[28].missing != -1) || (data[28].fvalue < (float)1.0420674086)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3001853228)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.97717523575)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.42064765096)) {
          result[0] += -5.25141135e-03f;
        } else {
          result[0] += 3.72073916e-03f;
        }
      } else {
        result[0] += 7.48630464e-02f;
      }
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.13463644683)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.0126993656)) {
          result[0] += -6.07890077e-02f;
        } else {
          result[0] += -1.73627362e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.59653860331)) {
          result[0] += 4.83347066e-02f;
        } else {
          result[0] += 4.86745033e-03f;
        }
      }
    }
  } else {
    result[0] += -4.52513658e-02f;
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.40737736225)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.58333331347)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0446436405)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.85572499037)) {
          result[0] += 1.68653149e-02f;
        } else {
          result[0] += 6.93740994e-02f;
        }
      } else {
        result[0] += -3.22147012e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18150427938)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
          result[0] += -2.38933228e-02f;
        } else {
          result[0] += 2.53336336e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)4.0212373734)) {
          result[0] += 1.27997398e-02f;
        } else {
          result[0] += -4.68162224e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.3171197176)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.32161039114)) {
          result[0] += 5.79538420e-02f;
        } else {
          result[0] += -1.25233550e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.59331870079)) {
          result[0] += -1.72002781e-02f;
        } else {
          result[0] += 2.53391806e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.81657654047)) {
          result[0] += 1.50240704e-01f;
        } else {
          result[0] += 5.76954670e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.20000000298)) {
          result[0] += -1.61738712e-02f;
        } else {
          result[0] += 3.54446331e-03f;
        }
      }
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.28571429849)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.54369580746)) {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.11780691892)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
          result[0] += 3.76074575e-02f;
        } else {
          result[0] += -6.30049547e-03f;
        }
      } else {
        result[0] += 5.03706932e-02f;
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.11596518755)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.015325090848)) {
          result[0] += -3.31204534e-02f;
        } else {
          result[0] += -7.13405535e-02f;
        }
      } else {
        result[0] += 1.69958770e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.48639073968)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.099426940084)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.45845940709)) {
          result[0] += 8.48313347e-02f;
        } else {
          result[0] += 9.93086211e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.30000001192)) {
          result[0] += 6.70896322e-02f;
        } else {
          result[0] += -2.06524017e-03f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.7240086794)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
          result[0] += 7.08748773e-03f;
        } else {
          result[0] += -4.21572514e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34911841154)) {
          result[0] += 2.19883341e-02f;
        } else {
          result[0] += -4.03483920e-02f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.7996276021)) {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.82352942228)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.81818181276)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.084636934102)) {
          result[0] += 4.73626964e-02f;
        } else {
          result[0] += 1.33634370e-03f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.1098279804)) {
          result[0] += -6.40961006e-02f;
        } else {
          result[0] += 1.63729710e-04f;
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.0022642577533)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.85714286566)) {
          result[0] += 3.87901217e-02f;
        } else {
          result[0] += -1.59055181e-03f;
        }
      } else {
        result[0] += 7.23463446e-02f;
      }
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.12226766348)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.81818181276)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.69073009491)) {
          result[0] += -1.93362776e-02f;
        } else {
          result[0] += 2.47545093e-02f;
        }
      } else {
        result[0] += -5.20932339e-02f;
      }
    } else {
      result[0] += -6.09583743e-02f;
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)8.5200424194)) {
    if (!(data[14].missing != -1) || (data[14].fvalue < (float)0.053864765912)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.059094142169)) {
          result[0] += -1.09592481e-02f;
        } else {
          result[0] += 3.64980958e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.92857140303)) {
          result[0] += 1.72277205e-02f;
        } else {
          result[0] += 5.67010827e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.093086525798)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.68220919371)) {
          result[0] += -4.34785336e-03f;
        } else {
          result[0] += 3.44968066e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
          result[0] += -1.57228988e-02f;
        } else {
          result[0] += -1.56143052e-03f;
        }
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.041757822037)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)16.586874008)) {
          result[0] += 6.55610638e-04f;
        } else {
          result[0] += -7.25361258e-02f;
        }
      } else {
        result[0] += 4.99745421e-02f;
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.90909093618)) {
        result[0] += -8.60793442e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.21504791081)) {
          result[0] += -5.09890020e-02f;
        } else {
          result[0] += -8.87363683e-03f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.17095042765)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.55381041765)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.33333334327)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.3861272037)) {
          result[0] += 1.04371011e-01f;
        } else {
          result[0] += -8.04102235e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.16763184965)) {
          result[0] += 1.60978418e-02f;
        } else {
          result[0] += -1.61927324e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.086199358106)) {
        result[0] += -7.45316148e-02f;
      } else {
        result[0] += -1.35308048e-02f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.28822642565)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.66131734848)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.24862465262)) {
          result[0] += -6.06252067e-03f;
        } else {
          result[0] += -5.13946302e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.76789790392)) {
          result[0] += 4.85196374e-02f;
        } else {
          result[0] += 7.28943432e-03f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.60000002384)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.4811577797)) {
          result[0] += 4.59055491e-02f;
        } else {
          result[0] += -9.12219472e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
          result[0] += 9.46671207e-07f;
        } else {
          result[0] += 1.86861884e-02f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.7996276021)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3490822315)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.32492804527)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.42064765096)) {
          result[0] += -4.71199257e-03f;
        } else {
          result[0] += 3.96585185e-03f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.3641965389)) {
          result[0] += 1.69239938e-03f;
        } else {
          result[0] += 6.85858950e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)4.2182750702)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.4513356686)) {
          result[0] += 3.18176374e-02f;
        } else {
          result[0] += 9.00870785e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.72634804249)) {
          result[0] += 2.89102048e-02f;
        } else {
          result[0] += -2.31694505e-02f;
        }
      }
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.5216678381)) {
      result[0] += -6.47790357e-02f;
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.10938186944)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.7973996401)) {
          result[0] += -4.89984192e-02f;
        } else {
          result[0] += 1.52319926e-03f;
        }
      } else {
        result[0] += -6.11231886e-02f;
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.025359556079)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.49773210287)) {
      result[0] += 2.16695154e-03f;
    } else {
      result[0] += 7.99099430e-02f;
    }
  } else {
    if (!(data[29].missing != -1) || (data[29].fvalue < (float)3.594162941)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.28695955873)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.92540693283)) {
          result[0] += 5.63821159e-02f;
        } else {
          result[0] += -9.58259217e-04f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.41650736332)) {
          result[0] += 1.06967770e-01f;
        } else {
          result[0] += 2.42406614e-02f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.56483626366)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.015325090848)) {
          result[0] += 4.16319817e-02f;
        } else {
          result[0] += -2.23063286e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.31920146942)) {
          result[0] += -2.12207958e-02f;
        } else {
          result[0] += -6.85705245e-02f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.076923079789)) {
          result[0] += -3.61128598e-02f;
        } else {
          result[0] += 5.78616979e-03f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.0828608274)) {
          result[0] += 9.70305651e-02f;
        } else {
          result[0] += 2.12676208e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.19651439786)) {
          result[0] += 4.75696009e-03f;
        } else {
          result[0] += -5.31634577e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.47909262776)) {
          result[0] += -9.42542590e-03f;
        } else {
          result[0] += 1.01437774e-02f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.85714286566)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.42857143283)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.51623594761)) {
          result[0] += -1.52376536e-02f;
        } else {
          result[0] += 2.32757200e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
          result[0] += -2.64961249e-03f;
        } else {
          result[0] += 1.25187589e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34710240364)) {
          result[0] += -4.25022431e-02f;
        } else {
          result[0] += -7.87956491e-02f;
        }
      } else {
        result[0] += 3.14876027e-02f;
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.51679730415)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.21505877376)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.15036453307)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.16544292867)) {
          result[0] += -4.01534699e-02f;
        } else {
          result[0] += 6.33672401e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.17946200073)) {
          result[0] += -3.44100259e-02f;
        } else {
          result[0] += -9.45720747e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13673827052)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.92682927847)) {
          result[0] += -2.21795496e-02f;
        } else {
          result[0] += 1.50744151e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.35714286566)) {
          result[0] += 5.12219369e-02f;
        } else {
          result[0] += 1.57565232e-02f;
        }
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85002493858)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.22272996604)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.12687076628)) {
          result[0] += 2.54926477e-02f;
        } else {
          result[0] += -3.53832282e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.0568301678)) {
          result[0] += -2.89252494e-02f;
        } else {
          result[0] += -6.73985714e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.054483491927)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.40000000596)) {
          result[0] += 6.87643960e-02f;
        } else {
          result[0] += -1.71432551e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.24681793153)) {
          result[0] += -1.46344295e-02f;
        } else {
          result[0] += 6.63304282e-03f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83870965242)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.049645777792)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.61111110449)) {
        result[0] += -3.48269986e-03f;
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.033460821956)) {
          result[0] += -1.12063093e-02f;
        } else {
          result[0] += -6.61835968e-02f;
        }
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)12.075924873)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.2759442329)) {
          result[0] += -4.05073725e-02f;
        } else {
          result[0] += 8.32473976e-04f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.37252771854)) {
          result[0] += -5.24303410e-03f;
        } else {
          result[0] += -8.33631083e-02f;
        }
      }
    }
  } else {
    if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.03410186246)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.5450496674)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.53912854195)) {
          result[0] += -2.09252741e-02f;
        } else {
          result[0] += 3.26839797e-02f;
        }
      } else {
        result[0] += 8.75219032e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.5723090172)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.22379814088)) {
          result[0] += 3.36916558e-02f;
        } else {
          result[0] += -8.84281378e-03f;
        }
      } else {
        result[0] += -6.05696738e-02f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44939440489)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19017508626)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.63099336624)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.28571429849)) {
          result[0] += 2.56415606e-02f;
        } else {
          result[0] += -8.04931950e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.47909262776)) {
          result[0] += -5.26643507e-02f;
        } else {
          result[0] += 1.00102788e-03f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.76570051908)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.50951093435)) {
          result[0] += 6.46065697e-02f;
        } else {
          result[0] += 1.42934760e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.625)) {
          result[0] += -2.33193976e-03f;
        } else {
          result[0] += 2.96730604e-02f;
        }
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.59821343422)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.47954067588)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
          result[0] += 5.60664237e-02f;
        } else {
          result[0] += 3.43569252e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 1.44183924e-02f;
        } else {
          result[0] += -3.60575877e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.43333333731)) {
        if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.15384615958)) {
          result[0] += -6.30062819e-03f;
        } else {
          result[0] += 3.41939963e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.9260950089)) {
          result[0] += 3.38212959e-02f;
        } else {
          result[0] += -8.57670140e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.89862418175)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.05263157934)) {
          result[0] += -1.03263697e-02f;
        } else {
          result[0] += 5.39458469e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.23264540732)) {
          result[0] += 1.48393633e-02f;
        } else {
          result[0] += -4.32034358e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.14754098654)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.45430752635)) {
          result[0] += 5.77537976e-02f;
        } else {
          result[0] += 1.06417108e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
          result[0] += -1.79881360e-02f;
        } else {
          result[0] += 1.08581013e-03f;
        }
      }
    }
  } else {
    if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.12454411387)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12854667008)) {
        result[0] += 1.01390462e-02f;
      } else {
        result[0] += 8.27403665e-02f;
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.47434166074)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.32503381371)) {
          result[0] += 3.84955341e-03f;
        } else {
          result[0] += 5.61259687e-02f;
        }
      } else {
        result[0] += -6.12777583e-02f;
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.94028145075)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.375)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.41084825993)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.11170973629)) {
          result[0] += 2.21166443e-02f;
        } else {
          result[0] += 8.91525671e-02f;
        }
      } else {
        result[0] += -1.42322099e-02f;
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.46666666865)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.070480599999)) {
          result[0] += -6.69746846e-02f;
        } else {
          result[0] += -2.15805378e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.092686593533)) {
          result[0] += -1.51680931e-02f;
        } else {
          result[0] += 1.65301410e-03f;
        }
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.59155040979)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12639394403)) {
        result[0] += -3.62642333e-02f;
      } else {
        result[0] += -7.75020793e-02f;
      }
    } else {
      result[0] += 1.81375060e-03f;
    }
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.22969818115)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.54166668653)) {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13966351748)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.10709350556)) {
          result[0] += 3.92095856e-02f;
        } else {
          result[0] += -7.67142558e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.16666667163)) {
          result[0] += -8.04527849e-03f;
        } else {
          result[0] += -4.07117531e-02f;
        }
      }
    } else {
      result[0] += 5.24546206e-02f;
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.63636362553)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.33530569077)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47058823705)) {
          result[0] += -3.24774384e-02f;
        } else {
          result[0] += -3.97506636e-04f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.61111110449)) {
          result[0] += 6.56322762e-03f;
        } else {
          result[0] += 2.91356128e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.68842059374)) {
          result[0] += 3.36337388e-02f;
        } else {
          result[0] += -5.50913177e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64999997616)) {
          result[0] += 3.28889191e-02f;
        } else {
          result[0] += -1.02854474e-03f;
        }
      }
    }
  }
  if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.53846156597)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.7507392168)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)5.0997638702)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.20755943656)) {
          result[0] += -1.17061343e-02f;
        } else {
          result[0] += 1.70848391e-04f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.1651635617)) {
          result[0] += -4.52131294e-02f;
        } else {
          result[0] += 9.48376209e-03f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.10019988567)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.42451268435)) {
          result[0] += 3.81358601e-02f;
        } else {
          result[0] += -1.59268994e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.35450348258)) {
          result[0] += -4.57280837e-02f;
        } else {
          result[0] += -1.09019247e-03f;
        }
      }
    }
  } else {
    result[0] += 4.42495458e-02f;
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)1.1726903915)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.5033479929)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.13963726163)) {
          result[0] += 1.13603927e-03f;
        } else {
          result[0] += -1.55554656e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.59331870079)) {
          result[0] += -3.68655776e-03f;
        } else {
          result[0] += 2.53216177e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.74639570713)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.82990801334)) {
          result[0] += 1.05830177e-03f;
        } else {
          result[0] += 1.31507209e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.041757822037)) {
          result[0] += 1.19546270e-02f;
        } else {
          result[0] += -5.66243827e-02f;
        }
      }
    }
  } else {
    result[0] += -5.29122949e-02f;
  }
  if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13966351748)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.20502121747)) {
      result[0] += 9.34221819e-02f;
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.67377209663)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.40039455891)) {
          result[0] += 1.92907359e-02f;
        } else {
          result[0] += -3.05975974e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2776738405)) {
          result[0] += 4.01817597e-02f;
        } else {
          result[0] += -2.68589649e-02f;
        }
      }
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.19651439786)) {
      if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.33638772368)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.38827040792)) {
          result[0] += -3.78603116e-02f;
        } else {
          result[0] += 1.42179371e-03f;
        }
      } else {
        result[0] += 4.63166200e-02f;
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.67377209663)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.19974710047)) {
          result[0] += -4.70757261e-02f;
        } else {
          result[0] += 3.69623266e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.61788570881)) {
          result[0] += -3.08332574e-02f;
        } else {
          result[0] += -7.03356862e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-2.0334708691)) {
    result[0] += 4.79888655e-02f;
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.8354370594)) {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.042777162045)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.21332325041)) {
          result[0] += -1.34601360e-02f;
        } else {
          result[0] += 3.32644768e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.31418684125)) {
          result[0] += 2.71140430e-02f;
        } else {
          result[0] += 7.93755427e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.14285714924)) {
          result[0] += 2.14381120e-03f;
        } else {
          result[0] += -2.55759303e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
          result[0] += 1.60815511e-02f;
        } else {
          result[0] += -1.10397628e-03f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4941521287)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.19564825296)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.075021080673)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.72727274895)) {
          result[0] += -1.08283814e-02f;
        } else {
          result[0] += 4.77292947e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.55315095186)) {
          result[0] += -4.97098677e-02f;
        } else {
          result[0] += -8.96455627e-03f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.71558463573)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.50343066454)) {
          result[0] += 4.02581953e-02f;
        } else {
          result[0] += -1.59784723e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.17095042765)) {
          result[0] += -2.10429803e-02f;
        } else {
          result[0] += 6.90900022e-04f;
        }
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29272738099)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.26704436541)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.22337754071)) {
          result[0] += -1.23407152e-02f;
        } else {
          result[0] += 6.12528762e-03f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.070480599999)) {
          result[0] += 1.12912086e-04f;
        } else {
          result[0] += 2.87813600e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
        result[0] += -1.65055003e-02f;
      } else {
        result[0] += 8.63873586e-02f;
      }
    }
  }
  if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.060703784227)) {
      result[0] += 4.98871431e-02f;
    } else {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.20581777394)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.20000000298)) {
          result[0] += -5.49500901e-03f;
        } else {
          result[0] += 2.25194357e-03f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.17647059262)) {
          result[0] += -8.51589721e-03f;
        } else {
          result[0] += -5.71743362e-02f;
        }
      }
    }
  } else {
    result[0] += 4.50939834e-02f;
  }
  if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.224796772)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.953125)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
          result[0] += 4.21009511e-02f;
        } else {
          result[0] += -1.32862432e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.12232036144)) {
          result[0] += 1.45250384e-03f;
        } else {
          result[0] += 8.48882794e-02f;
        }
      }
    } else {
      result[0] += 3.99701446e-02f;
    }
  } else {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.18171408772)) {
      result[0] += -1.24217698e-03f;
    } else {
      result[0] += -5.94945326e-02f;
    }
  }
  if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.38888889551)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
          result[0] += 3.48919630e-03f;
        } else {
          result[0] += -1.66157559e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
          result[0] += -4.98123728e-02f;
        } else {
          result[0] += -4.59658867e-03f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.47673532367)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.51679730415)) {
          result[0] += -4.98960586e-03f;
        } else {
          result[0] += -6.93667382e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.61538463831)) {
          result[0] += 4.57519181e-02f;
        } else {
          result[0] += 4.61527659e-03f;
        }
      }
    }
  } else {
    result[0] += 5.17823957e-02f;
  }
  if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.3615770936)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.076535575092)) {
      if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.2818287015)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.66888523102)) {
          result[0] += -1.08870759e-03f;
        } else {
          result[0] += 6.02288321e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.10942156613)) {
          result[0] += -5.72892427e-02f;
        } else {
          result[0] += -1.16845444e-02f;
        }
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)3.8266885281)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.28695955873)) {
          result[0] += 2.25173403e-03f;
        } else {
          result[0] += 3.67067568e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.35714286566)) {
          result[0] += -3.43472213e-02f;
        } else {
          result[0] += 3.60567383e-02f;
        }
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.12626151741)) {
      result[0] += 3.22233923e-02f;
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.54257023335)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0834106207)) {
          result[0] += -3.02210003e-02f;
        } else {
          result[0] += 2.27792319e-02f;
        }
      } else {
        result[0] += -8.41341168e-02f;
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.325861305)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.17181769013)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.55315095186)) {
          result[0] += -4.49546315e-02f;
        } else {
          result[0] += -1.00436090e-02f;
        }
      } else {
        result[0] += 5.11981919e-02f;
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.025359556079)) {
        result[0] += 5.53035699e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.33564296365)) {
          result[0] += -6.51281560e-03f;
        } else {
          result[0] += 4.04625991e-03f;
        }
      }
    }
  } else {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.11111111194)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.082062840462)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.58981651068)) {
          result[0] += -1.55438529e-02f;
        } else {
          result[0] += -5.86468838e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19841830432)) {
          result[0] += -1.46559172e-03f;
        } else {
          result[0] += 1.57470386e-02f;
        }
      }
    } else {
      result[0] += 8.01984146e-02f;
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.88888889551)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.81818181276)) {
          result[0] += -2.58450396e-04f;
        } else {
          result[0] += -3.81680205e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.35450348258)) {
          result[0] += 4.68086153e-02f;
        } else {
          result[0] += 7.38600409e-03f;
        }
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.0342853069)) {
        result[0] += -9.37045068e-02f;
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.36290368438)) {
          result[0] += 3.65561917e-02f;
        } else {
          result[0] += -4.20507714e-02f;
        }
      }
    }
  } else {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.1055342555)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.89645725489)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.69935518503)) {
          result[0] += 2.87662484e-02f;
        } else {
          result[0] += -3.13548967e-02f;
        }
      } else {
        result[0] += 5.32357767e-02f;
      }
    } else {
      result[0] += 5.86145632e-02f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)-0.48605361581)) {
    result[0] += 4.91678156e-02f;
  } else {
    if (!(data[14].missing != -1) || (data[14].fvalue < (float)0.63099336624)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.76591855288)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.40917354822)) {
          result[0] += -4.76301424e-02f;
        } else {
          result[0] += 4.69310815e-03f;
        }
      } else {
        result[0] += 6.84701726e-02f;
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.40578958392)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.3037571013)) {
          result[0] += -2.29544472e-02f;
        } else {
          result[0] += 5.18344017e-03f;
        }
      } else {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.75620281696)) {
          result[0] += 3.39049730e-03f;
        } else {
          result[0] += -2.45657507e-02f;
        }
      }
    }
  }
  if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.31046146154)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.23264540732)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.47673532367)) {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.11579912901)) {
          result[0] += -2.31506936e-02f;
        } else {
          result[0] += 5.30136786e-02f;
        }
      } else {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.34758275747)) {
          result[0] += 5.66172879e-03f;
        } else {
          result[0] += -3.04932334e-03f;
        }
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)0.12323752046)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.61764287949)) {
          result[0] += -7.62625365e-03f;
        } else {
          result[0] += -5.39418422e-02f;
        }
      } else {
        result[0] += 1.96449067e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.27378231287)) {
          result[0] += -2.89180856e-02f;
        } else {
          result[0] += 2.13704798e-02f;
        }
      } else {
        result[0] += -7.36320242e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.38920104504)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.66434723139)) {
          result[0] += 5.72350696e-02f;
        } else {
          result[0] += -9.45799146e-03f;
        }
      } else {
        result[0] += 1.17774203e-01f;
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.18181818724)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.13673827052)) {
          result[0] += -4.24128473e-02f;
        } else {
          result[0] += 3.35137057e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.87096774578)) {
          result[0] += -5.87886535e-02f;
        } else {
          result[0] += 4.58498020e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.36592024565)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.2498332262)) {
          result[0] += -6.43325076e-02f;
        } else {
          result[0] += 1.77834611e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.055811554193)) {
          result[0] += 6.13747500e-02f;
        } else {
          result[0] += 2.01104712e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.27906987071)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.46365922689)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.63002365828)) {
          result[0] += -7.85035715e-02f;
        } else {
          result[0] += -2.30803471e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.77777779102)) {
          result[0] += -4.41645319e-03f;
        } else {
          result[0] += 5.56690171e-02f;
        }
      }
    } else {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.3822876811)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.23091161251)) {
          result[0] += 1.55412629e-02f;
        } else {
          result[0] += -6.17703935e-03f;
        }
      } else {
        result[0] += 8.11106041e-02f;
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.9575281143)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.0749471188)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)4.0212373734)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
          result[0] += -3.17027350e-03f;
        } else {
          result[0] += 7.81707373e-03f;
        }
      } else {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.17592258751)) {
          result[0] += 1.33541366e-02f;
        } else {
          result[0] += -5.17094545e-02f;
        }
      }
    } else {
      result[0] += 7.30375275e-02f;
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.63157892227)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25835007429)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.21903210878)) {
          result[0] += -1.67494714e-02f;
        } else {
          result[0] += 4.02488969e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.72634804249)) {
          result[0] += 1.38935568e-02f;
        } else {
          result[0] += -1.86719578e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.025829905644)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83333331347)) {
          result[0] += 5.43422485e-03f;
        } else {
          result[0] += 4.33466062e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.24413073063)) {
          result[0] += 3.34822014e-02f;
        } else {
          result[0] += -2.35831290e-02f;
        }
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.073397278786)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.7037037015)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69999998808)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += -3.10774031e-03f;
        } else {
          result[0] += 1.86605062e-02f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.36406698823)) {
          result[0] += -7.13662896e-03f;
        } else {
          result[0] += -7.46309608e-02f;
        }
      }
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.12734691799)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.28867512941)) {
          result[0] += 2.08043437e-02f;
        } else {
          result[0] += 8.17695707e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.40207788348)) {
          result[0] += 1.55421894e-03f;
        } else {
          result[0] += 2.24956963e-02f;
        }
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.12734691799)) {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.74806016684)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.12232036144)) {
          result[0] += -3.21699828e-02f;
        } else {
          result[0] += 1.14446674e-02f;
        }
      } else {
        result[0] += 1.79236922e-02f;
      }
    } else {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.0560321808)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.8944010735)) {
          result[0] += -1.05707319e-02f;
        } else {
          result[0] += -6.30283132e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.6722521782)) {
          result[0] += 6.06287969e-03f;
        } else {
          result[0] += -4.61763283e-03f;
        }
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.6644334197)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.076535575092)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.7935733795)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.32580855489)) {
          result[0] += -2.49342471e-02f;
        } else {
          result[0] += -7.27827400e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.94915252924)) {
          result[0] += -4.25136797e-02f;
        } else {
          result[0] += 2.71028075e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.097604289651)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.94028145075)) {
          result[0] += -1.25901203e-03f;
        } else {
          result[0] += -3.17402370e-02f;
        }
      } else {
        result[0] += 6.14615493e-02f;
      }
    }
  } else {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.6631611586)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.29726403952)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.39795696735)) {
          result[0] += 6.17625378e-02f;
        } else {
          result[0] += -1.23877926e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.47756266594)) {
          result[0] += -6.44732267e-02f;
        } else {
          result[0] += -6.65094331e-03f;
        }
      }
    } else {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15036453307)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.20000000298)) {
          result[0] += -1.86942406e-02f;
        } else {
          result[0] += 1.27810752e-02f;
        }
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10756830871)) {
          result[0] += 3.39564085e-02f;
        } else {
          result[0] += -1.77289788e-02f;
        }
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15384615958)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.54545456171)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.42123487592)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.20708501339)) {
          result[0] += 3.42335775e-02f;
        } else {
          result[0] += -1.00777438e-02f;
        }
      } else {
        result[0] += 3.81467603e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.53259193897)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
          result[0] += -6.66149834e-04f;
        } else {
          result[0] += 1.56805720e-02f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.9601137042)) {
          result[0] += 3.99531387e-02f;
        } else {
          result[0] += -2.17769053e-02f;
        }
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1875)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.18181818724)) {
        if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.26125434041)) {
          result[0] += -1.73250046e-02f;
        } else {
          result[0] += 2.11585276e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.13530479372)) {
          result[0] += -1.64917260e-02f;
        } else {
          result[0] += -5.83496056e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.57142859697)) {
          result[0] += 6.97824806e-02f;
        } else {
          result[0] += 1.39457984e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.23529411852)) {
          result[0] += -4.86008488e-02f;
        } else {
          result[0] += -3.09655862e-03f;
        }
      }
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.58333331347)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5263158083)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.24798581004)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.5010266304)) {
          result[0] += -5.06437719e-02f;
        } else {
          result[0] += 3.13033387e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.21903210878)) {
          result[0] += -7.61684030e-03f;
        } else {
          result[0] += -4.11129668e-02f;
        }
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)0.019230769947)) {
        result[0] += 1.11124232e-01f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.54545456171)) {
          result[0] += 6.46907240e-02f;
        } else {
          result[0] += -4.86757746e-03f;
        }
      }
    }
  } else {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.21299885213)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.58823531866)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.21123462915)) {
          result[0] += -7.95135554e-03f;
        } else {
          result[0] += -9.76257697e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.28688579798)) {
          result[0] += -2.22395454e-03f;
        } else {
          result[0] += 2.49423571e-02f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.098462641239)) {
        result[0] += -6.69332072e-02f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.73684209585)) {
          result[0] += -5.36586298e-03f;
        } else {
          result[0] += -6.14483170e-02f;
        }
      }
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.6648334265)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.55419528484)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)-0.025359556079)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29884922504)) {
          result[0] += -1.25341630e-02f;
        } else {
          result[0] += 3.47383767e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.70645940304)) {
          result[0] += -1.50224539e-02f;
        } else {
          result[0] += -6.16899617e-02f;
        }
      }
    } else {
      result[0] += 3.58805396e-02f;
    }
  } else {
    if (!(data[18].missing != -1) || (data[18].fvalue < (float)1.8572922945)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.45193678141)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.4015623033)) {
          result[0] += 2.67986897e-02f;
        } else {
          result[0] += -1.63540093e-03f;
        }
      } else {
        if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.55676668882)) {
          result[0] += 8.07754248e-02f;
        } else {
          result[0] += 2.98574399e-02f;
        }
      }
    } else {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.13966351748)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.0941176489)) {
          result[0] += 5.91081046e-02f;
        } else {
          result[0] += 9.32658382e-04f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.88557648659)) {
          result[0] += 4.22835462e-02f;
        } else {
          result[0] += -1.61553882e-02f;
        }
      }
    }
  }
  if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.083333335817)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.076923079789)) {
      if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.21358013153)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.1547114253)) {
          result[0] += 1.93909295e-02f;
        } else {
          result[0] += -5.78292087e-02f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.63246405125)) {
          result[0] += 4.03521210e-02f;
        } else {
          result[0] += -3.39966826e-02f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.69169545174)) {
        result[0] += 8.59325305e-02f;
      } else {
        result[0] += 3.32966261e-02f;
      }
    }
  } else {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.094339624047)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.56064087152)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.03410186246)) {
          result[0] += -2.96069738e-02f;
        } else {
          result[0] += -7.31588826e-02f;
        }
      } else {
        result[0] += 1.73531454e-02f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.49268090725)) {
          result[0] += -6.37942320e-03f;
        } else {
          result[0] += -4.43395190e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.17351293564)) {
          result[0] += 1.12323719e-03f;
        } else {
          result[0] += 5.02824448e-02f;
        }
      }
    }
  }
  if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.82378423214)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.0078263283)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.5057965517)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.47328603268)) {
          result[0] += 2.52149138e-03f;
        } else {
          result[0] += -6.49679080e-03f;
        }
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.59750586748)) {
          result[0] += 4.05321084e-03f;
        } else {
          result[0] += 4.43822108e-02f;
        }
      }
    } else {
      result[0] += 7.68519044e-02f;
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.5216678381)) {
      result[0] += -6.74046502e-02f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.040653176606)) {
        result[0] += -4.27364632e-02f;
      } else {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.9679492712)) {
          result[0] += 6.56028325e-03f;
        } else {
          result[0] += -3.28014083e-02f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3001853228)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.59191179276)) {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.29206833243)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.11834932864)) {
          result[0] += 1.72968786e-02f;
        } else {
          result[0] += -2.51726410e-03f;
        }
      } else {
        result[0] += -3.46508101e-02f;
      }
    } else {
      result[0] += 5.00473678e-02f;
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.38122868538)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.20337179303)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.1851631552)) {
          result[0] += -3.39856893e-02f;
        } else {
          result[0] += 1.56341735e-02f;
        }
      } else {
        result[0] += 6.63603619e-02f;
      }
    } else {
      result[0] += -7.10194111e-02f;
    }
  }
  if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.14227204025)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.15679419041)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.46828559041)) {
        result[0] += 1.96137857e-02f;
      } else {
        result[0] += 7.96109959e-02f;
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.45289763808)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.42245978117)) {
          result[0] += 2.76216548e-02f;
        } else {
          result[0] += -1.66392922e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.33504641056)) {
          result[0] += 6.91778362e-02f;
        } else {
          result[0] += 1.61643289e-02f;
        }
      }
    }
  } else {
    if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.19853119552)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.49226143956)) {
        result[0] += 9.85031854e-03f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.46986296773)) {
          result[0] += -4.68822531e-02f;
        } else {
          result[0] += -8.57677963e-03f;
        }
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.19841830432)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.27119344473)) {
          result[0] += -2.90883612e-02f;
        } else {
          result[0] += -1.10788865e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.89473682642)) {
          result[0] += 7.04930630e-04f;
        } else {
          result[0] += 1.42035289e-02f;
        }
      }
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3631128073)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.41666665673)) {
      result[0] += 2.28943694e-02f;
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.36503770947)) {
        result[0] += -1.29206274e-02f;
      } else {
        result[0] += -7.54009038e-02f;
      }
    }
  } else {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.93442934752)) {
      if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.15540252626)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.18181818724)) {
          result[0] += 8.59160628e-03f;
        } else {
          result[0] += -5.68615319e-03f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
          result[0] += -4.15873947e-03f;
        } else {
          result[0] += 1.02437828e-02f;
        }
      }
    } else {
      result[0] += 5.30646555e-02f;
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.375)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.25214391947)) {
      result[0] += 6.95656464e-02f;
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.56461036205)) {
        result[0] += 4.04670388e-02f;
      } else {
        result[0] += -1.85295399e-02f;
      }
    }
  } else {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.46666666865)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.36263334751)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.44444444776)) {
          result[0] += -8.02922528e-04f;
        } else {
          result[0] += -6.16546087e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.2066948414)) {
          result[0] += -2.35242303e-02f;
        } else {
          result[0] += 1.47351567e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5)) {
        result[0] += 6.75454214e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.071558453143)) {
          result[0] += 4.36509438e-02f;
        } else {
          result[0] += -5.49084565e-04f;
        }
      }
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.375)) {
    if (!(data[14].missing != -1) || (data[14].fvalue < (float)0.61265444756)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.15384615958)) {
        result[0] += 3.32437307e-02f;
      } else {
        result[0] += 9.15474817e-02f;
      }
    } else {
      result[0] += -4.07737773e-03f;
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85975235701)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.82352942228)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.81818181276)) {
          result[0] += -3.64078651e-03f;
        } else {
          result[0] += -4.12585847e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.8611121178)) {
          result[0] += -1.98993180e-02f;
        } else {
          result[0] += 2.02570427e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.090909093618)) {
          result[0] += -1.57494622e-03f;
        } else {
          result[0] += -4.82122228e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.11111111194)) {
          result[0] += 8.60256627e-02f;
        } else {
          result[0] += 8.11082125e-03f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)9.9357023239)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)3.1058359146)) {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
        result[0] += 4.48618755e-02f;
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.843706727)) {
          result[0] += 1.11853406e-04f;
        } else {
          result[0] += -3.88856865e-02f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.2776738405)) {
        result[0] += -1.57927256e-02f;
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.36842960119)) {
          result[0] += 8.05479288e-02f;
        } else {
          result[0] += 3.11566573e-02f;
        }
      }
    }
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1250704527)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.036118719727)) {
        result[0] += 1.27367070e-02f;
      } else {
        result[0] += -3.60842086e-02f;
      }
    } else {
      result[0] += -6.04390316e-02f;
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.69935518503)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.40438768268)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.42860406637)) {
        if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.29820147157)) {
          result[0] += -1.65829808e-02f;
        } else {
          result[0] += 6.89663142e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
          result[0] += -2.99341395e-03f;
        } else {
          result[0] += 2.00340692e-02f;
        }
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.28963434696)) {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.19727082551)) {
          result[0] += -4.38147187e-02f;
        } else {
          result[0] += 2.86629959e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.12343583256)) {
          result[0] += 8.36111829e-02f;
        } else {
          result[0] += -4.35097190e-03f;
        }
      }
    }
  } else {
    if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.79705625772)) {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.27073344588)) {
        result[0] += 3.55658717e-02f;
      } else {
        if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.10756830871)) {
          result[0] += 1.86441671e-02f;
        } else {
          result[0] += -1.86543670e-02f;
        }
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.15384615958)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.68810784817)) {
          result[0] += -3.92564833e-02f;
        } else {
          result[0] += 8.90780054e-03f;
        }
      } else {
        result[0] += 5.68132289e-02f;
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3001853228)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.25143420696)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.3466341496)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.9473657608)) {
          result[0] += -4.65295365e-04f;
        } else {
          result[0] += -1.78550351e-02f;
        }
      } else {
        if (!(data[15].missing != -1) || (data[15].fvalue < (float)8.1161117554)) {
          result[0] += 2.34133583e-02f;
        } else {
          result[0] += -6.79427618e-03f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.9238288403)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.4108953476)) {
          result[0] += 8.04907605e-02f;
        } else {
          result[0] += 1.31290127e-02f;
        }
      } else {
        result[0] += -1.59615446e-02f;
      }
    }
  } else {
    if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.57869166136)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.59653860331)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)6.2389836311)) {
          result[0] += 2.03356426e-02f;
        } else {
          result[0] += 7.26418719e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)11.062915802)) {
          result[0] += -5.29285334e-03f;
        } else {
          result[0] += 2.64509562e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.13539256155)) {
        result[0] += 1.59471054e-02f;
      } else {
        result[0] += -4.32314239e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.052484363317)) {
    result[0] += 5.16827777e-02f;
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)-0.071558453143)) {
      result[0] += 4.25784215e-02f;
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.039440382272)) {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.4958360195)) {
          result[0] += -6.00517057e-02f;
        } else {
          result[0] += -1.43941641e-02f;
        }
      } else {
        if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.77777779102)) {
          result[0] += 1.35383790e-03f;
        } else {
          result[0] += -7.18910713e-03f;
        }
      }
    }
  }
  if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.84789294004)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.56116223335)) {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5544861555)) {
        result[0] += 3.82249393e-02f;
      } else {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.224796772)) {
          result[0] += -8.73496116e-04f;
        } else {
          result[0] += -2.59282924e-02f;
        }
      }
    } else {
      result[0] += 3.85259315e-02f;
    }
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.54164743423)) {
      if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.92398494482)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.2240762711)) {
          result[0] += -1.63968230e-04f;
        } else {
          result[0] += 5.46346977e-02f;
        }
      } else {
        result[0] += -2.79672928e-02f;
      }
    } else {
      result[0] += 6.96774647e-02f;
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.47909906507)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.87999999523)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.59331870079)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += -1.53778838e-02f;
        } else {
          result[0] += -2.70995102e-03f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.59821343422)) {
          result[0] += -2.45780349e-02f;
        } else {
          result[0] += 2.50808280e-02f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.9793690443)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += 3.62198912e-02f;
        } else {
          result[0] += -9.04017035e-03f;
        }
      } else {
        result[0] += 7.47043341e-02f;
      }
    }
  } else {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29272738099)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.5)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.60362792015)) {
          result[0] += 5.98599873e-02f;
        } else {
          result[0] += 3.99409467e-03f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.12119826674)) {
          result[0] += 4.97430004e-02f;
        } else {
          result[0] += 1.08355016e-03f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.45630249381)) {
        result[0] += 7.88526312e-02f;
      } else {
        result[0] += 9.42596607e-03f;
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.32157629728)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.3845717907)) {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)2.296807766)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.91666668653)) {
          result[0] += 2.59339195e-02f;
        } else {
          result[0] += -1.67312659e-03f;
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.19727082551)) {
          result[0] += -1.12609155e-02f;
        } else {
          result[0] += 3.90401185e-02f;
        }
      }
    } else {
      result[0] += -7.07102194e-02f;
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.63157892227)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.63944411278)) {
        result[0] += 5.97332381e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.33286637068)) {
          result[0] += -1.36038307e-02f;
        } else {
          result[0] += 1.60875067e-03f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.056518245488)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.048793740571)) {
          result[0] += 4.28885967e-03f;
        } else {
          result[0] += -6.18513189e-02f;
        }
      } else {
        if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.11834932864)) {
          result[0] += 3.25573683e-02f;
        } else {
          result[0] += -3.89558338e-02f;
        }
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.46666666865)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.375)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.63099336624)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.44107249379)) {
          result[0] += 1.79792158e-02f;
        } else {
          result[0] += 5.52295707e-02f;
        }
      } else {
        result[0] += -2.91058719e-02f;
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.4308437407)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.026098072529)) {
          result[0] += -2.54984386e-02f;
        } else {
          result[0] += -7.56123737e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.0405329466)) {
          result[0] += 1.91477425e-02f;
        } else {
          result[0] += -3.12743597e-02f;
        }
      }
    }
  } else {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5)) {
      result[0] += 5.76504879e-02f;
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.57894736528)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5263158083)) {
          result[0] += -3.76822473e-03f;
        } else {
          result[0] += 1.88386999e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
          result[0] += -1.05102109e-02f;
        } else {
          result[0] += 1.21067569e-03f;
        }
      }
    }
  }
  if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.080721996725)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.9029510021)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.55968368053)) {
        result[0] += -6.90745041e-02f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.031405009329)) {
          result[0] += 2.52616853e-02f;
        } else {
          result[0] += -3.73186804e-02f;
        }
      }
    } else {
      result[0] += 2.49851290e-02f;
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.26643159986)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.93333333731)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.073034539819)) {
          result[0] += -4.24879007e-02f;
        } else {
          result[0] += 6.95317006e-03f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.22271792591)) {
          result[0] += 6.33247942e-02f;
        } else {
          result[0] += 1.66691281e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)1.0501720905)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.67857140303)) {
          result[0] += -2.67344783e-03f;
        } else {
          result[0] += 4.10854705e-02f;
        }
      } else {
        result[0] += 4.63031270e-02f;
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.34758275747)) {
    if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.15553607047)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.1099061966)) {
        if (!(data[8].missing != -1) || (data[8].fvalue < (float)0.31703454256)) {
          result[0] += 7.30210869e-03f;
        } else {
          result[0] += -2.16000266e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.6799063683)) {
          result[0] += 8.45633727e-03f;
        } else {
          result[0] += 6.56104162e-02f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.98642420769)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.61502623558)) {
          result[0] += -2.97592375e-02f;
        } else {
          result[0] += 7.84816667e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.30703982711)) {
          result[0] += 5.01613282e-02f;
        } else {
          result[0] += -2.47102939e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.47909906507)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.33158233762)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.54618799686)) {
          result[0] += -7.20641762e-02f;
        } else {
          result[0] += -2.94532161e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.77777779102)) {
          result[0] += -2.53085583e-03f;
        } else {
          result[0] += -3.36157046e-02f;
        }
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.13402920961)) {
        result[0] += 7.13669509e-02f;
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += -1.77770741e-02f;
        } else {
          result[0] += 5.40921371e-03f;
        }
      }
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.46666666865)) {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.75334376097)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.45454546809)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.30697271228)) {
          result[0] += -9.25637595e-03f;
        } else {
          result[0] += 4.26577628e-02f;
        }
      } else {
        result[0] += -3.75442579e-02f;
      }
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.7104206085)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
          result[0] += -7.44994804e-02f;
        } else {
          result[0] += -3.37489508e-02f;
        }
      } else {
        result[0] += 1.19637810e-02f;
      }
    }
  } else {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5)) {
      result[0] += 7.41455704e-02f;
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
        result[0] += 4.96441573e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.074528679252)) {
          result[0] += 8.47006158e-04f;
        } else {
          result[0] += -2.28019580e-02f;
        }
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)8.5200424194)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.39638328552)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
          result[0] += -1.52237928e-02f;
        } else {
          result[0] += 1.11305742e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.069853372872)) {
          result[0] += 3.56571451e-02f;
        } else {
          result[0] += 8.43035232e-04f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.58333331347)) {
        result[0] += -5.88099435e-02f;
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)2.3924002647)) {
          result[0] += -4.51481305e-02f;
        } else {
          result[0] += 2.72136618e-04f;
        }
      }
    }
  } else {
    if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.694788456)) {
      result[0] += -1.53489120e-04f;
    } else {
      result[0] += 5.38977459e-02f;
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.0342853069)) {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.16952614486)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.12687076628)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.23175773025)) {
          result[0] += 4.43873964e-02f;
        } else {
          result[0] += -1.87750142e-02f;
        }
      } else {
        result[0] += -1.51659399e-02f;
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.75399321318)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.63002365828)) {
          result[0] += -2.55872048e-02f;
        } else {
          result[0] += -1.25666510e-03f;
        }
      } else {
        result[0] += -7.00673461e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.26400521398)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.56943178177)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.61265444756)) {
          result[0] += 2.11659521e-02f;
        } else {
          result[0] += -4.02904525e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.5)) {
          result[0] += 4.09050323e-02f;
        } else {
          result[0] += -1.51808665e-03f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.63157892227)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.28571429849)) {
          result[0] += 2.17887457e-03f;
        } else {
          result[0] += -2.71904562e-02f;
        }
      } else {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.2276045382)) {
          result[0] += 1.88016295e-02f;
        } else {
          result[0] += -4.42437455e-02f;
        }
      }
    }
  }
  if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.34758275747)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.43428188562)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.4017839432)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.88557648659)) {
          result[0] += 4.78048027e-02f;
        } else {
          result[0] += -1.01930518e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.96473926306)) {
          result[0] += -1.25344070e-02f;
        } else {
          result[0] += -6.38165027e-02f;
        }
      }
    } else {
      if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.19128321111)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.11454727501)) {
          result[0] += 3.88407223e-02f;
        } else {
          result[0] += -2.88405102e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.4306203127)) {
          result[0] += 7.74488086e-03f;
        } else {
          result[0] += 4.29719128e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.40578958392)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.48571452498)) {
          result[0] += -4.20462936e-02f;
        } else {
          result[0] += -7.91250076e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.87999999523)) {
          result[0] += -3.82636045e-03f;
        } else {
          result[0] += 2.04132181e-02f;
        }
      }
    } else {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.62293034792)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.15375429392)) {
          result[0] += -2.16622930e-02f;
        } else {
          result[0] += 3.18346582e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.77522242069)) {
          result[0] += -4.98717185e-03f;
        } else {
          result[0] += -5.34195788e-02f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.11085033417)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.53333336115)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.8474421501)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.10560837388)) {
          result[0] += 1.38798160e-02f;
        } else {
          result[0] += 7.01800659e-02f;
        }
      } else {
        result[0] += -2.42424440e-02f;
      }
    } else {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.55833333731)) {
        result[0] += -6.80681765e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.36363637447)) {
          result[0] += 3.72126400e-02f;
        } else {
          result[0] += -1.59257706e-02f;
        }
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.16466593742)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.36363637447)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.039043404162)) {
          result[0] += 3.86864394e-02f;
        } else {
          result[0] += -3.69286485e-04f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.24065741897)) {
          result[0] += -3.53323370e-02f;
        } else {
          result[0] += 5.67724323e-03f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22222222388)) {
        result[0] += 6.01316802e-03f;
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)7.1112117767)) {
          result[0] += 7.67735466e-02f;
        } else {
          result[0] += 1.79730821e-02f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.17227852345)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.32981729507)) {
      result[0] += 6.74938932e-02f;
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.91304349899)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.50951093435)) {
          result[0] += -1.25005096e-02f;
        } else {
          result[0] += 2.41619945e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.92857140303)) {
          result[0] += -7.37413391e-02f;
        } else {
          result[0] += -1.03697451e-02f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.78947371244)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.3694653511)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.33252054453)) {
          result[0] += 6.21455424e-02f;
        } else {
          result[0] += -8.51744693e-03f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.82378423214)) {
          result[0] += 7.19768275e-03f;
        } else {
          result[0] += -2.51717418e-02f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.47673532367)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.17019769549)) {
          result[0] += -1.63036510e-02f;
        } else {
          result[0] += -9.08498466e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.53241670132)) {
          result[0] += 3.02017964e-02f;
        } else {
          result[0] += 7.27298064e-03f;
        }
      }
    }
  }
  if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.2759442329)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.51428556442)) {
      result[0] += -5.51749878e-02f;
    } else {
      result[0] += 3.80839017e-04f;
    }
  } else {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.23966243863)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.81818181276)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.18819019198)) {
          result[0] += -1.08192516e-02f;
        } else {
          result[0] += 6.96375594e-03f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.353607893)) {
          result[0] += 2.68379902e-03f;
        } else {
          result[0] += 4.14230824e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.11170973629)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.29206207395)) {
          result[0] += 7.33548924e-02f;
        } else {
          result[0] += 4.56378469e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.95238095522)) {
          result[0] += -4.87609627e-03f;
        } else {
          result[0] += -2.91200075e-02f;
        }
      }
    }
  }
  if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.2868977785)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.7996276021)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.3001853228)) {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.34911841154)) {
          result[0] += 3.37175770e-05f;
        } else {
          result[0] += 5.86417615e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.1280130595)) {
          result[0] += 3.03381663e-02f;
        } else {
          result[0] += -3.21425460e-02f;
        }
      }
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.5800157785)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.5242338181)) {
          result[0] += -1.42764002e-02f;
        } else {
          result[0] += -6.14885949e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.52398562431)) {
          result[0] += 3.30649130e-02f;
        } else {
          result[0] += -4.50533628e-03f;
        }
      }
    }
  } else {
    result[0] += 5.45647144e-02f;
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.22691489756)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.094339624047)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.76463913918)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.1400924176)) {
          result[0] += 5.76678803e-03f;
        } else {
          result[0] += -4.20856513e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.2771975994)) {
          result[0] += -1.76954679e-02f;
        } else {
          result[0] += 3.77105027e-02f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.5933727026)) {
        result[0] += 4.56475094e-02f;
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.35236126184)) {
          result[0] += -2.08161734e-02f;
        } else {
          result[0] += -4.33128385e-04f;
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.3175458908)) {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.053445454687)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.13532058895)) {
          result[0] += 2.03866046e-02f;
        } else {
          result[0] += -3.99195217e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.35903224349)) {
          result[0] += 3.64906751e-02f;
        } else {
          result[0] += 1.06429003e-01f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.95864844322)) {
        result[0] += 4.72118799e-03f;
      } else {
        result[0] += -4.64289412e-02f;
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.32157629728)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.61600148678)) {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.53241670132)) {
        result[0] += -1.71289444e-02f;
      } else {
        result[0] += -9.17473584e-02f;
      }
    } else {
      if ( (data[27].missing != -1) && (data[27].fvalue < (float)0.19981893897)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.26147630811)) {
          result[0] += -5.76354563e-02f;
        } else {
          result[0] += 1.37697533e-02f;
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)1.9431858063)) {
          result[0] += 2.33553555e-02f;
        } else {
          result[0] += -3.35696014e-03f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.42105263472)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.41111111641)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.10942156613)) {
          result[0] += 5.26003586e-03f;
        } else {
          result[0] += -6.43198937e-03f;
        }
      } else {
        result[0] += -5.73416948e-02f;
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.2026129514)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.28552404046)) {
          result[0] += 6.30807206e-02f;
        } else {
          result[0] += -5.03215287e-03f;
        }
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.75886839628)) {
          result[0] += 3.36745791e-02f;
        } else {
          result[0] += -6.69350941e-03f;
        }
      }
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.6631611586)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.3072578311)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.57894736528)) {
        result[0] += 4.29064557e-02f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.17452709377)) {
          result[0] += -2.57680006e-02f;
        } else {
          result[0] += 2.53813211e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)1)) {
        if (!(data[30].missing != -1) || (data[30].fvalue < (float)-0.22023808956)) {
          result[0] += -6.00016601e-02f;
        } else {
          result[0] += -2.60586065e-04f;
        }
      } else {
        result[0] += 3.59755903e-02f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
      if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.64285713434)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.66131734848)) {
          result[0] += -2.07340848e-02f;
        } else {
          result[0] += 3.36623862e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.84375)) {
          result[0] += 6.39720354e-03f;
        } else {
          result[0] += -6.63243700e-03f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.69999998808)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.19683048129)) {
          result[0] += -6.56833872e-03f;
        } else {
          result[0] += 1.27792601e-02f;
        }
      } else {
        if (!(data[8].missing != -1) || (data[8].fvalue < (float)-0.11778887361)) {
          result[0] += 3.59347276e-02f;
        } else {
          result[0] += -1.01589952e-02f;
        }
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.11170973629)) {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.46153846383)) {
      result[0] += 7.79916942e-02f;
    } else {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)2.3143320084)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.22727273405)) {
          result[0] += 1.34803327e-02f;
        } else {
          result[0] += -2.50073057e-03f;
        }
      } else {
        result[0] += 7.11148307e-02f;
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.57567125559)) {
      if (!(data[29].missing != -1) || (data[29].fvalue < (float)1.8720240593)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.28571429849)) {
          result[0] += -1.33339139e-02f;
        } else {
          result[0] += 7.76593341e-03f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.60362792015)) {
          result[0] += -1.58890430e-02f;
        } else {
          result[0] += 2.99169160e-02f;
        }
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.28822642565)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.84375)) {
          result[0] += -1.39277773e-02f;
        } else {
          result[0] += -7.34374598e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.27857962251)) {
          result[0] += -2.50925273e-02f;
        } else {
          result[0] += 1.65722275e-03f;
        }
      }
    }
  }
  if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.28393781185)) {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)0.081147707999)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.4191711247)) {
        if (!(data[14].missing != -1) || (data[14].fvalue < (float)0.078312039375)) {
          result[0] += -5.70065167e-04f;
        } else {
          result[0] += -4.15687189e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.24868668616)) {
          result[0] += 1.20779807e-02f;
        } else {
          result[0] += -3.98156010e-02f;
        }
      }
    } else {
      if ( (data[29].missing != -1) && (data[29].fvalue < (float)1.7104206085)) {
        result[0] += 6.59998953e-02f;
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.70651054382)) {
          result[0] += -2.93637011e-02f;
        } else {
          result[0] += 1.15012133e-03f;
        }
      }
    }
  } else {
    if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.8266885281)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.46153846383)) {
        result[0] += 2.06504147e-02f;
      } else {
        result[0] += 7.13697746e-02f;
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.4346826077)) {
        result[0] += 1.47810427e-03f;
      } else {
        result[0] += -6.70297891e-02f;
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.055516988039)) {
    result[0] += 4.61283401e-02f;
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.17231170833)) {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.70824664831)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.45430752635)) {
          result[0] += 5.70444530e-03f;
        } else {
          result[0] += -6.69028610e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.039043404162)) {
          result[0] += 2.81707235e-02f;
        } else {
          result[0] += -1.63246058e-02f;
        }
      }
    } else {
      if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.28688579798)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.47954067588)) {
          result[0] += -3.20968255e-02f;
        } else {
          result[0] += -1.71636848e-03f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.2657256126)) {
          result[0] += 6.39428496e-02f;
        } else {
          result[0] += 1.65118152e-04f;
        }
      }
    }
  }
  if (!(data[21].missing != -1) || (data[21].fvalue < (float)0.37005805969)) {
    if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.22222222388)) {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)1.3878731728)) {
        if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.51428556442)) {
          result[0] += 2.49570026e-03f;
        } else {
          result[0] += 6.32263646e-02f;
        }
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.3631128073)) {
          result[0] += -5.07337451e-02f;
        } else {
          result[0] += -1.00902829e-03f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.41111111641)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.23891568184)) {
          result[0] += 2.79648192e-02f;
        } else {
          result[0] += -4.49328916e-03f;
        }
      } else {
        result[0] += 5.56968562e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.44424778223)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14935944974)) {
        result[0] += 2.77537797e-02f;
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.35714286566)) {
          result[0] += 1.52813168e-02f;
        } else {
          result[0] += -4.96569537e-02f;
        }
      }
    } else {
      result[0] += -5.70315830e-02f;
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.10000000149)) {
      result[0] += 3.86817902e-02f;
    } else {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.77363061905)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.22068363428)) {
          result[0] += 8.76132306e-03f;
        } else {
          result[0] += -1.41738979e-02f;
        }
      } else {
        result[0] += -4.78983149e-02f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.9793690443)) {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.80887794495)) {
          result[0] += -2.56279192e-04f;
        } else {
          result[0] += 3.32150385e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)9.8754024506)) {
          result[0] += -1.78805143e-02f;
        } else {
          result[0] += 1.37090907e-02f;
        }
      }
    } else {
      if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.28040397167)) {
        result[0] += -6.82502612e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.60362792015)) {
          result[0] += 2.91129798e-02f;
        } else {
          result[0] += -1.44559266e-02f;
        }
      }
    }
  }
  if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12110628188)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.28861999512)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.19715580344)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.82461881638)) {
          result[0] += -4.10125814e-02f;
        } else {
          result[0] += -1.27528133e-02f;
        }
      } else {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)1.269867897)) {
          result[0] += -2.64927396e-04f;
        } else {
          result[0] += 5.99784739e-02f;
        }
      }
    } else {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.59653860331)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.9868711233)) {
          result[0] += -1.04913199e-02f;
        } else {
          result[0] += 1.39519712e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0108299255)) {
          result[0] += -5.29705398e-02f;
        } else {
          result[0] += -6.85096299e-03f;
        }
      }
    }
  } else {
    if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.5057965517)) {
      if ( (data[15].missing != -1) && (data[15].fvalue < (float)5.1339273453)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.1349555552)) {
          result[0] += -6.87943101e-02f;
        } else {
          result[0] += 7.99608824e-04f;
        }
      } else {
        result[0] += -6.17667995e-02f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.55441945791)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.14446894825)) {
          result[0] += -1.73631348e-02f;
        } else {
          result[0] += 1.82427336e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.75640577078)) {
          result[0] += 1.20414514e-03f;
        } else {
          result[0] += -5.09032011e-02f;
        }
      }
    }
  }
  if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.8760066032)) {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.58333331347)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5263158083)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.61502623558)) {
          result[0] += -2.03863513e-02f;
        } else {
          result[0] += 3.08350306e-02f;
        }
      } else {
        result[0] += 9.42788422e-02f;
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.60606062412)) {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.29634079337)) {
          result[0] += -6.27124608e-02f;
        } else {
          result[0] += -1.81248654e-02f;
        }
      } else {
        if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.27584061027)) {
          result[0] += 3.79576199e-02f;
        } else {
          result[0] += 5.24181407e-03f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.63636362553)) {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.070480599999)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.66909945011)) {
          result[0] += -1.16901174e-02f;
        } else {
          result[0] += 5.51385172e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5263158083)) {
          result[0] += 5.42990419e-05f;
        } else {
          result[0] += 1.88374165e-02f;
        }
      }
    } else {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.69999998808)) {
          result[0] += -7.87697956e-02f;
        } else {
          result[0] += -1.48367761e-02f;
        }
      } else {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.30000001192)) {
          result[0] += -2.57482734e-02f;
        } else {
          result[0] += 9.67085478e-04f;
        }
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.16508683562)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.16072098911)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14935944974)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11538461596)) {
          result[0] += -4.90372293e-02f;
        } else {
          result[0] += -7.35209137e-03f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.16578266025)) {
          result[0] += 1.76881701e-02f;
        } else {
          result[0] += 4.88946252e-02f;
        }
      }
    } else {
      if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.5609686375)) {
        result[0] += -7.82857686e-02f;
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.27279883623)) {
          result[0] += -4.64581028e-02f;
        } else {
          result[0] += 3.01609673e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.47058823705)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46153846383)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.87999999523)) {
          result[0] += -2.23734393e-03f;
        } else {
          result[0] += 1.58478078e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.68220919371)) {
          result[0] += -5.51597886e-02f;
        } else {
          result[0] += -2.16112640e-02f;
        }
      }
    } else {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.66666668653)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1034482792)) {
          result[0] += 3.47994715e-02f;
        } else {
          result[0] += 6.70202598e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.082062840462)) {
          result[0] += -5.39994538e-02f;
        } else {
          result[0] += 1.01278909e-02f;
        }
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.46198114753)) {
    if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.21428571641)) {
      result[0] += 3.89302745e-02f;
    } else {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.082062840462)) {
        result[0] += 2.30392553e-02f;
      } else {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)1.7113426924)) {
          result[0] += -6.72853217e-02f;
        } else {
          result[0] += -1.82610564e-02f;
        }
      }
    }
  } else {
    if (!(data[17].missing != -1) || (data[17].fvalue < (float)0.14421525598)) {
      if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.2307780534)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.17686128616)) {
          result[0] += 4.72779945e-02f;
        } else {
          result[0] += 8.55096057e-03f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.096809923649)) {
          result[0] += -1.69500839e-02f;
        } else {
          result[0] += 5.58007089e-03f;
        }
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.41666665673)) {
        if ( (data[26].missing != -1) && (data[26].fvalue < (float)0.099658533931)) {
          result[0] += 5.36392219e-02f;
        } else {
          result[0] += -2.58326600e-03f;
        }
      } else {
        result[0] += -4.67207320e-02f;
      }
    }
  }
  if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.28571429849)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.54369580746)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.56304228306)) {
        result[0] += -4.58658300e-02f;
      } else {
        if ( (data[35].missing != -1) && (data[35].fvalue < (float)0.6181243062)) {
          result[0] += -2.39522196e-02f;
        } else {
          result[0] += 1.97424870e-02f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.57790267467)) {
        result[0] += 6.37958199e-03f;
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.63472020626)) {
          result[0] += -6.96728081e-02f;
        } else {
          result[0] += -2.83368733e-02f;
        }
      }
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.30000001192)) {
      result[0] += 4.84273992e-02f;
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.61899119616)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.72634804249)) {
          result[0] += 2.44119274e-03f;
        } else {
          result[0] += -1.81910265e-02f;
        }
      } else {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.51942938566)) {
          result[0] += 3.14941518e-02f;
        } else {
          result[0] += -1.62127409e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.875)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.11569594592)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.67741936445)) {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.35714286566)) {
          result[0] += -2.52503506e-03f;
        } else {
          result[0] += -6.98487461e-02f;
        }
      } else {
        result[0] += 5.98378666e-03f;
      }
    } else {
      if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.41666665673)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.46153846383)) {
          result[0] += -8.58904037e-04f;
        } else {
          result[0] += -3.16229574e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
          result[0] += -1.56999030e-03f;
        } else {
          result[0] += 4.98305541e-03f;
        }
      }
    }
  } else {
    if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.28101480007)) {
      result[0] += 5.99567965e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.30000001192)) {
        result[0] += -3.24904062e-02f;
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.59155040979)) {
          result[0] += -6.94231642e-03f;
        } else {
          result[0] += 3.83968130e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.50850522518)) {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.17452709377)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.58333331347)) {
        result[0] += 2.33627334e-02f;
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.78571426868)) {
          result[0] += -4.32294421e-02f;
        } else {
          result[0] += 8.31174850e-03f;
        }
      }
    } else {
      if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.47252735496)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)-0.20708501339)) {
          result[0] += 3.20280641e-02f;
        } else {
          result[0] += -2.89741787e-03f;
        }
      } else {
        result[0] += -5.31834550e-02f;
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.39317625761)) {
      if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29836979508)) {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.75929242373)) {
          result[0] += 2.02266779e-03f;
        } else {
          result[0] += -4.42230664e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.083333335817)) {
          result[0] += -1.53956255e-02f;
        } else {
          result[0] += 7.13996515e-02f;
        }
      }
    } else {
      result[0] += 6.90413937e-02f;
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.55000001192)) {
    if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.47252735496)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.96473926306)) {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.24364414811)) {
          result[0] += -3.00426334e-02f;
        } else {
          result[0] += 4.15054448e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.53846156597)) {
          result[0] += -1.91525428e-03f;
        } else {
          result[0] += -3.17959599e-02f;
        }
      }
    } else {
      result[0] += -4.17724475e-02f;
    }
  } else {
    if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.73913043737)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.83996486664)) {
        result[0] += 8.78737792e-02f;
      } else {
        result[0] += 1.90471243e-02f;
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.57142859697)) {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.89473682642)) {
          result[0] += -1.31727969e-02f;
        } else {
          result[0] += 7.54016340e-02f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.91666668653)) {
          result[0] += 1.32547785e-02f;
        } else {
          result[0] += -3.22129182e-03f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.34615385532)) {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.29411765933)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.54044443369)) {
          result[0] += 1.64483953e-03f;
        } else {
          result[0] += -1.27862347e-02f;
        }
      } else {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.062158998102)) {
          result[0] += 1.61283351e-02f;
        } else {
          result[0] += 9.31725875e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.075767636299)) {
          result[0] += -9.05115828e-02f;
        } else {
          result[0] += 1.72502045e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.33333334327)) {
          result[0] += 4.36697789e-02f;
        } else {
          result[0] += -1.76555086e-02f;
        }
      }
    }
  } else {
    if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.35714286566)) {
      result[0] += 5.01531549e-02f;
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.20000000298)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.34897959232)) {
          result[0] += 2.10088259e-03f;
        } else {
          result[0] += -4.42239530e-02f;
        }
      } else {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.64104086161)) {
          result[0] += 7.32051302e-03f;
        } else {
          result[0] += 7.44466260e-02f;
        }
      }
    }
  }
  if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.088118426502)) {
    if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.18181818724)) {
      result[0] += 6.46991655e-02f;
    } else {
      result[0] += -1.15896361e-02f;
    }
  } else {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.1547005177)) {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.29820147157)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.23264540732)) {
          result[0] += 6.26403547e-04f;
        } else {
          result[0] += -1.48426294e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.21505877376)) {
          result[0] += 1.78085733e-03f;
        } else {
          result[0] += 6.42772987e-02f;
        }
      }
    } else {
      result[0] += 4.26626243e-02f;
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.4703831673)) {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.83996486664)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.23134963214)) {
        result[0] += 4.97280285e-02f;
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.1034482792)) {
          result[0] += -1.31432181e-02f;
        } else {
          result[0] += 5.13509964e-04f;
        }
      }
    } else {
      result[0] += -5.98805547e-02f;
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.15384615958)) {
      if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.23286546767)) {
        if (!(data[28].missing != -1) || (data[28].fvalue < (float)-0.35068869591)) {
          result[0] += 3.74176204e-02f;
        } else {
          result[0] += -2.17376500e-02f;
        }
      } else {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.096809923649)) {
          result[0] += 3.76973413e-02f;
        } else {
          result[0] += -1.10722089e-03f;
        }
      }
    } else {
      if (!(data[28].missing != -1) || (data[28].fvalue < (float)0.16394388676)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.060432963073)) {
          result[0] += 4.81037656e-03f;
        } else {
          result[0] += -1.33817140e-02f;
        }
      } else {
        result[0] += 5.03453985e-02f;
      }
    }
  }
  if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.64285713434)) {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.63636362553)) {
      if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.61111110449)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.60000002384)) {
          result[0] += -3.72512237e-04f;
        } else {
          result[0] += -2.18443703e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.62068963051)) {
          result[0] += 3.99101190e-02f;
        } else {
          result[0] += -9.59977624e-04f;
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)-0.37919780612)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.5038921833)) {
          result[0] += -7.11608529e-02f;
        } else {
          result[0] += -2.13341713e-02f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.4375564754)) {
          result[0] += 4.19665389e-02f;
        } else {
          result[0] += -3.14387046e-02f;
        }
      }
    }
  } else {
    if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.65384614468)) {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.26400521398)) {
        if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.17566618323)) {
          result[0] += 4.87734154e-02f;
        } else {
          result[0] += -7.69489852e-04f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.32955294847)) {
          result[0] += 9.70950797e-02f;
        } else {
          result[0] += 3.44524607e-02f;
        }
      }
    } else {
      if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.6722521782)) {
        if ( (data[18].missing != -1) && (data[18].fvalue < (float)2.6322638988)) {
          result[0] += 3.31489043e-03f;
        } else {
          result[0] += 4.17996272e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
          result[0] += -8.88619386e-03f;
        } else {
          result[0] += 1.05423285e-02f;
        }
      }
    }
  }
  if (!(data[18].missing != -1) || (data[18].fvalue < (float)5.9805440903)) {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)9.8754024506)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.93027406931)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.69999998808)) {
          result[0] += -7.76708534e-04f;
        } else {
          result[0] += 1.06415264e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.4373478889)) {
          result[0] += 6.45334199e-02f;
        } else {
          result[0] += -1.24760706e-03f;
        }
      }
    } else {
      if (!(data[15].missing != -1) || (data[15].fvalue < (float)11.64258194)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.4441342354)) {
          result[0] += 8.32013115e-02f;
        } else {
          result[0] += 6.95723761e-03f;
        }
      } else {
        result[0] += -4.26876498e-03f;
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.041757822037)) {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83870965242)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.24249283969)) {
          result[0] += -4.11548875e-02f;
        } else {
          result[0] += 9.52193514e-04f;
        }
      } else {
        result[0] += 5.86116500e-02f;
      }
    } else {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.27293547988)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)1.0834106207)) {
          result[0] += -2.04937663e-02f;
        } else {
          result[0] += -7.82029629e-02f;
        }
      } else {
        result[0] += -4.26183688e-04f;
      }
    }
  }
  if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.17231170833)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.13882683218)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)9.1171264648)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.217394352)) {
          result[0] += -2.95354668e-02f;
        } else {
          result[0] += 4.35229065e-03f;
        }
      } else {
        result[0] += -7.07055852e-02f;
      }
    } else {
      result[0] += 2.84123104e-02f;
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.31200182438)) {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)6.2214636803)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.070480599999)) {
          result[0] += -2.95083388e-03f;
        } else {
          result[0] += 5.18952450e-03f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.16666667163)) {
          result[0] += -5.69805084e-03f;
        } else {
          result[0] += -4.93016690e-02f;
        }
      }
    } else {
      if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.45417767763)) {
        if ( (data[17].missing != -1) && (data[17].fvalue < (float)0.52398562431)) {
          result[0] += -1.24452170e-02f;
        } else {
          result[0] += 3.05042844e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)7.6837053299)) {
          result[0] += 1.96508295e-03f;
        } else {
          result[0] += -5.91586828e-02f;
        }
      }
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)9.8754024506)) {
    if ( (data[15].missing != -1) && (data[15].fvalue < (float)8.1161117554)) {
      if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.16526009142)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.296807766)) {
          result[0] += 4.72639641e-03f;
        } else {
          result[0] += -1.51769463e-02f;
        }
      } else {
        if (!(data[26].missing != -1) || (data[26].fvalue < (float)0.38437062502)) {
          result[0] += 8.04791809e-04f;
        } else {
          result[0] += 4.54120338e-02f;
        }
      }
    } else {
      if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.25835007429)) {
        if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.079583339393)) {
          result[0] += 1.30717456e-02f;
        } else {
          result[0] += -4.81706671e-02f;
        }
      } else {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)2.4826056957)) {
          result[0] += 3.85445990e-02f;
        } else {
          result[0] += -1.86656732e-02f;
        }
      }
    }
  } else {
    if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.054483491927)) {
      if (!(data[21].missing != -1) || (data[21].fvalue < (float)-0.056518245488)) {
        result[0] += 6.92003593e-02f;
      } else {
        result[0] += 8.75193533e-03f;
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.5306122303)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.48661702871)) {
          result[0] += 1.82252435e-03f;
        } else {
          result[0] += 6.25659153e-02f;
        }
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.036118719727)) {
          result[0] += 4.89303563e-03f;
        } else {
          result[0] += -3.02368291e-02f;
        }
      }
    }
  }
  if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.83870965242)) {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.11569594592)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.35714286566)) {
        result[0] += 8.78697541e-03f;
      } else {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.066493928432)) {
          result[0] += -7.45967925e-02f;
        } else {
          result[0] += -2.29847319e-02f;
        }
      }
    } else {
      if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.30769231915)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.26315790415)) {
          result[0] += 3.08595976e-04f;
        } else {
          result[0] += 2.37159543e-02f;
        }
      } else {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.31034481525)) {
          result[0] += -5.10449000e-02f;
        } else {
          result[0] += -1.41418481e-03f;
        }
      }
    }
  } else {
    if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.55433481932)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.27825111151)) {
        result[0] += 3.92931700e-02f;
      } else {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.47332757711)) {
          result[0] += -5.46526387e-02f;
        } else {
          result[0] += -1.19010080e-02f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.35714286566)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.12639394403)) {
          result[0] += 2.50538830e-02f;
        } else {
          result[0] += -3.41862775e-02f;
        }
      } else {
        if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.75)) {
          result[0] += 5.90155721e-02f;
        } else {
          result[0] += 1.04167487e-03f;
        }
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.38061866164)) {
    if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.11884246022)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.39738222957)) {
        result[0] += 6.69540241e-02f;
      } else {
        result[0] += 2.50699874e-02f;
      }
    } else {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.43770456314)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.29836979508)) {
          result[0] += -4.13543265e-03f;
        } else {
          result[0] += 8.08154643e-02f;
        }
      } else {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.5350048542)) {
          result[0] += -4.43467386e-02f;
        } else {
          result[0] += 7.00737117e-03f;
        }
      }
    }
  } else {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.15286377072)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.41073209047)) {
        if ( (data[21].missing != -1) && (data[21].fvalue < (float)-0.21927399933)) {
          result[0] += -1.06278493e-03f;
        } else {
          result[0] += 3.81945893e-02f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)2.0638847351)) {
          result[0] += 3.05910707e-02f;
        } else {
          result[0] += 2.80119572e-03f;
        }
      }
    } else {
      if (!(data[32].missing != -1) || (data[32].fvalue < (float)0.13043729961)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.10775654763)) {
          result[0] += -4.93484214e-02f;
        } else {
          result[0] += -1.05804708e-02f;
        }
      } else {
        result[0] += 2.78345179e-02f;
      }
    }
  }
  if ( (data[40].missing != -1) && (data[40].fvalue < (float)0.57823628187)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.060606062412)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.05263157934)) {
        if ( (data[8].missing != -1) && (data[8].fvalue < (float)-0.16781948507)) {
          result[0] += 1.19778877e-02f;
        } else {
          result[0] += -5.78289991e-03f;
        }
      } else {
        if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.46989968419)) {
          result[0] += 8.88743922e-02f;
        } else {
          result[0] += 8.58205184e-03f;
        }
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.095238097012)) {
        if ( (data[31].missing != -1) && (data[31].fvalue < (float)0.16666667163)) {
          result[0] += 2.26292070e-02f;
        } else {
          result[0] += -1.86884739e-02f;
        }
      } else {
        if (!(data[18].missing != -1) || (data[18].fvalue < (float)2.2066948414)) {
          result[0] += 1.60650592e-02f;
        } else {
          result[0] += -2.37117102e-03f;
        }
      }
    }
  } else {
    if ( (data[28].missing != -1) && (data[28].fvalue < (float)-0.63464403152)) {
      result[0] += 3.21900509e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.028571428731)) {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-1.4171609879)) {
          result[0] += 7.31955701e-03f;
        } else {
          result[0] += -2.89195180e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.99639189243)) {
          result[0] += -1.80356279e-02f;
        } else {
          result[0] += 2.86612716e-02f;
        }
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.4941521287)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.36113014817)) {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.32723101974)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.73319083452)) {
          result[0] += 1.12710744e-02f;
        } else {
          result[0] += -3.50449607e-02f;
        }
      } else {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.40584474802)) {
          result[0] += -6.62982166e-02f;
        } else {
          result[0] += -9.56674572e-03f;
        }
      }
    } else {
      if ( (data[28].missing != -1) && (data[28].fvalue < (float)-1.7816288471)) {
        result[0] += 5.13852499e-02f;
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)10.621151924)) {
          result[0] += -3.19691072e-03f;
        } else {
          result[0] += 3.40652727e-02f;
        }
      }
    }
  } else {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.77363061905)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.61538463831)) {
        if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.60362792015)) {
          result[0] += 3.92440297e-02f;
        } else {
          result[0] += -3.32426094e-03f;
        }
      } else {
        if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.092686593533)) {
          result[0] += -8.55056196e-03f;
        } else {
          result[0] += 4.51265601e-03f;
        }
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.31200182438)) {
        result[0] += 8.22630152e-03f;
      } else {
        result[0] += -7.87280500e-02f;
      }
    }
  }
  if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.48002666235)) {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.47467115521)) {
      if (!(data[27].missing != -1) || (data[27].fvalue < (float)0.2583206892)) {
        if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.82668948174)) {
          result[0] += -4.83825477e-03f;
        } else {
          result[0] += 9.70651954e-03f;
        }
      } else {
        if ( (data[29].missing != -1) && (data[29].fvalue < (float)3.9238288403)) {
          result[0] += 5.89410178e-02f;
        } else {
          result[0] += -2.58506779e-02f;
        }
      }
    } else {
      result[0] += -4.58315350e-02f;
    }
  } else {
    if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.7180314064)) {
      if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76470589638)) {
        if ( (data[37].missing != -1) && (data[37].fvalue < (float)0.52083331347)) {
          result[0] += -3.42230243e-03f;
        } else {
          result[0] += 7.83374906e-02f;
        }
      } else {
        if (!(data[41].missing != -1) || (data[41].fvalue < (float)0.50960355997)) {
          result[0] += 2.84253210e-02f;
        } else {
          result[0] += -9.47796367e-03f;
        }
      }
    } else {
      if (!(data[31].missing != -1) || (data[31].fvalue < (float)0.071428574622)) {
        if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.85002493858)) {
          result[0] += -1.79089531e-02f;
        } else {
          result[0] += 3.90947573e-02f;
        }
      } else {
        result[0] += 9.81652141e-02f;
      }
    }
  }
  if ( (data[8].missing != -1) && (data[8].fvalue < (float)0.2987472713)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.94028145075)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)1.0393760204)) {
        if (!(data[33].missing != -1) || (data[33].fvalue < (float)0.20337179303)) {
          result[0] += -2.48258410e-04f;
        } else {
          result[0] += -1.41674876e-02f;
        }
      } else {
        result[0] += 5.04390858e-02f;
      }
    } else {
      if ( (data[18].missing != -1) && (data[18].fvalue < (float)3.7801773548)) {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)6.0970172882)) {
          result[0] += -3.22101414e-02f;
        } else {
          result[0] += 1.41693717e-02f;
        }
      } else {
        result[0] += -5.33436649e-02f;
      }
    }
  } else {
    if ( (data[17].missing != -1) && (data[17].fvalue < (float)-0.71558463573)) {
      result[0] += -5.63218705e-02f;
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.37252771854)) {
        if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.44745078683)) {
          result[0] += 8.73051137e-02f;
        } else {
          result[0] += 3.17498110e-02f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)4.217394352)) {
          result[0] += -2.12795138e-02f;
        } else {
          result[0] += 3.48309837e-02f;
        }
      }
    }
  }
  if (!(data[24].missing != -1) || (data[24].fvalue < (float)0.375)) {
    if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.41084825993)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
        result[0] += 7.86122829e-02f;
      } else {
        result[0] += 1.82266384e-02f;
      }
    } else {
      result[0] += -1.29830344e-02f;
    }
  } else {
    if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.44444444776)) {
      if ( (data[39].missing != -1) && (data[39].fvalue < (float)0.75332510471)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.2827870846)) {
          result[0] += -5.14973104e-02f;
        } else {
          result[0] += -2.19165124e-02f;
        }
      } else {
        result[0] += 1.13652609e-02f;
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.14935944974)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)0.81657654047)) {
          result[0] += -2.19347468e-03f;
        } else {
          result[0] += -3.07909753e-02f;
        }
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.28696340322)) {
          result[0] += -1.37688447e-04f;
        } else {
          result[0] += 1.63555015e-02f;
        }
      }
    }
  }
  if (!(data[39].missing != -1) || (data[39].fvalue < (float)0.058821804821)) {
    result[0] += 4.34990115e-02f;
  } else {
    if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.038105610758)) {
      result[0] += 4.31935415e-02f;
    } else {
      if ( (data[19].missing != -1) && (data[19].fvalue < (float)0.045982405543)) {
        result[0] += -4.67150994e-02f;
      } else {
        if ( (data[32].missing != -1) && (data[32].fvalue < (float)-0.35814598203)) {
          result[0] += -1.78547855e-02f;
        } else {
          result[0] += 1.38301868e-04f;
        }
      }
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.76923078299)) {
    if ( (data[21].missing != -1) && (data[21].fvalue < (float)0.48057186604)) {
      if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.03875252977)) {
        result[0] += -4.07050624e-02f;
      } else {
        if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.18147836626)) {
          result[0] += 3.44702016e-06f;
        } else {
          result[0] += 9.01872572e-03f;
        }
      }
    } else {
      if ( (data[7].missing != -1) && (data[7].fvalue < (float)0.27946084738)) {
        result[0] += -9.11290699e-04f;
      } else {
        result[0] += -4.99420054e-02f;
      }
    }
  } else {
    if ( (data[41].missing != -1) && (data[41].fvalue < (float)0.3080252111)) {
      result[0] += 6.01929538e-02f;
    } else {
      result[0] += 7.73636485e-03f;
    }
  }
  if ( (data[15].missing != -1) && (data[15].fvalue < (float)2.6681215763)) {
    if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.79705625772)) {
      if (!(data[35].missing != -1) || (data[35].fvalue < (float)0.62439578772)) {
        if ( (data[33].missing != -1) && (data[33].fvalue < (float)0.14722366631)) {
          result[0] += 2.45392043e-02f;
        } else {
          result[0] += -6.31812960e-03f;
        }
      } else {
        if ( (data[15].missing != -1) && (data[15].fvalue < (float)1.9635583162)) {
          result[0] += -1.37539981e-02f;
        } else {
          result[0] += -5.77870607e-02f;
        }
      }
    } else {
      result[0] += 5.57745807e-02f;
    }
  } else {
    if ( (data[22].missing != -1) && (data[22].fvalue < (float)0.31561434269)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)-0.29547205567)) {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.66666668653)) {
          result[0] += 7.68175931e-04f;
        } else {
          result[0] += -3.07374503e-02f;
        }
      } else {
        if ( (data[24].missing != -1) && (data[24].fvalue < (float)0.5263158083)) {
          result[0] += -2.45762002e-02f;
        } else {
          result[0] += 9.35298204e-03f;
        }
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)-0.3185274601)) {
        if ( (data[14].missing != -1) && (data[14].fvalue < (float)1.3784610033)) {
          result[0] += 8.99661705e-02f;
        } else {
          result[0] += 4.05645650e-03f;
        }
      } else {
        if ( (data[38].missing != -1) && (data[38].fvalue < (float)0.76923078299)) {
          result[0] += 1.24079001e-03f;
        } else {
          result[0] += 1.49820521e-02f;
        }
      }
    }
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 42, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
